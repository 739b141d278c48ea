package nl.goedmaker.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.goedmaker.search.Search;
import nl.goedmaker.search.SearchGroup;
import nl.goedmaker.search.SearchHit;
import nl.goedmaker.search.SearchResults;
import nl.goedmaker.search.Span;
import nl.goedmaker.search.Span.Place;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.palette.PaletteAnswer;
import nl.goedmaker.ui.palette.PaletteGroup;
import nl.goedmaker.ui.palette.PaletteItem;
import nl.goedmaker.ui.palette.PaletteSource;

/** What the palette finds in the shop, by kind; what was meant exactly stands on top. */
final class ShopFinds implements PaletteSource {
    private static final int MOST = 5;

    private final Search search;
    private final Desk desk;
    private final Consumer<SearchHit> open;

    /** @param open goes to what was found */
    ShopFinds(Search search, Desk desk, Consumer<SearchHit> open) {
        this.search = search;
        this.desk = desk;
        this.open = open;
    }

    @Override
    public void find(String typed, Consumer<PaletteAnswer> done) {
        desk.background()
                .run(
                        () -> search.find(typed, MOST),
                        found -> done.accept(
                                new PaletteAnswer(groups(found), found.jump().isPresent(), remark(typed, found))));
    }

    private String remark(String typed, SearchResults found) {
        Texts texts = desk.texts();
        return found.problems().stream()
                .findFirst()
                .map(problem -> texts.get(problem.sentence()))
                .or(() -> found.corrected().map(instead -> texts.get("app.finds.instead", typed, instead)))
                .orElse("");
    }

    private List<PaletteGroup> groups(SearchResults found) {
        Texts texts = desk.texts();
        List<PaletteGroup> groups = new ArrayList<>();
        found.jump()
                .ifPresent(
                        hit -> groups.add(new PaletteGroup(texts.get("app.finds.exact"), List.of(item(hit, "jump")))));
        for (SearchGroup group : found.groups()) {
            groups.add(new PaletteGroup(
                    texts.get("app.finds." + group.kind()),
                    group.hits().stream().map(hit -> item(hit, "hit")).toList()));
        }
        return groups;
    }

    private PaletteItem item(SearchHit hit, String prefix) {
        return new PaletteItem(
                prefix + "-" + hit.kind() + "-" + hit.key(),
                hit.title(),
                hit.detail(),
                marks(hit, Place.TITLE),
                marks(hit, Place.DETAIL),
                () -> open.accept(hit));
    }

    private static List<PaletteItem.Span> marks(SearchHit hit, Place place) {
        return hit.marks().stream()
                .filter(mark -> mark.place() == place)
                .map((Span mark) -> new PaletteItem.Span(mark.start(), mark.end()))
                .toList();
    }
}
