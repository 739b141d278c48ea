package nl.goedmaker.search.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.goedmaker.cli.Services;
import nl.goedmaker.demo.FilledShop;
import nl.goedmaker.search.Search;
import nl.goedmaker.search.SearchResults;
import nl.goedmaker.text.Language;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JooqSearchRepositoryTest {
    @TempDir
    Path folder;

    private final List<String> statements = new ArrayList<>();

    /** The data file, with every statement written down. */
    private JooqSearchRepository watched(Services services) {
        ExecuteListener listener = new ExecuteListener() {
            private static final long serialVersionUID = 1L;

            @Override
            public void executeStart(ExecuteContext context) {
                statements.add(context.sql());
            }
        };
        return new JooqSearchRepository(new JooqSearchRepository.Reading() {
            @Override
            public <T> T read(Function<DSLContext, T> work) {
                return services.database()
                        .read(context -> work.apply(context.configuration()
                                .derive(new DefaultExecuteListenerProvider(listener))
                                .dsl()));
            }
        });
    }

    @Test
    void moreHitsCostNoMoreStatements() {
        try (Services services = FilledShop.open(folder)) {
            Search search = new Search(watched(services), services.clock(), () -> Language.NL);
            search.find("armband", 1);
            int forOne = statements.size();
            statements.clear();
            SearchResults many = search.find("armband", 100);
            assertThat(many.groups().getFirst().hits()).hasSizeGreaterThan(3);
            assertThat(statements).hasSizeLessThanOrEqualTo(forOne + 1).hasSizeLessThanOrEqualTo(12);
            assertThat(statements)
                    .filteredOn(sql -> sql.contains("MATCH"))
                    .allMatch(sql -> sql.toLowerCase(java.util.Locale.ROOT).contains("limit"));
        }
    }

    @Test
    void theDemoShopIsFoundByItsCustomersAndWords() {
        try (Services services = FilledShop.open(folder)) {
            Search search = new Search(watched(services), services.clock(), () -> Language.NL);
            SearchResults results = search.find("sluiting", 20);
            assertThat(results.groups()).isNotEmpty();
            for (var group : results.groups()) {
                assertThat(group.hits())
                        .as(group.kind().name())
                        .allMatch(hit -> !hit.title().isBlank() || !hit.detail().isBlank());
            }
            assertThat(search.find("status:open", 100).groups()).hasSize(1);
            assertThat(search.find("sluitnig", 20).corrected()).contains("sluiting");
        }
    }
}
