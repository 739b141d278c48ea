package nl.goedmaker.search.ui;

import java.util.List;
import java.util.function.Consumer;
import nl.goedmaker.search.Search;
import nl.goedmaker.ui.Background;
import nl.goedmaker.ui.completion.CompletionSource;
import nl.goedmaker.ui.completion.Proposal;

/** Fields of the search and their values, for every field in which one can search. */
public final class SearchCompletions implements CompletionSource {
    private final Search search;
    private final Background background;

    public SearchCompletions(Search search, Background background) {
        this.search = search;
        this.background = background;
    }

    @Override
    public void propose(String typed, int caret, Consumer<List<Proposal>> done) {
        background.run(
                () -> search.complete(typed, caret).stream()
                        .map(one -> new Proposal(one.text().strip(), one.text(), one.start(), one.end()))
                        .toList(),
                done);
    }
}
