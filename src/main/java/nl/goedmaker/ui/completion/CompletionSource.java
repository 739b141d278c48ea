package nl.goedmaker.ui.completion;

import java.util.List;
import java.util.function.Consumer;

/** Knows how what is being typed may go on. */
public interface CompletionSource {
    /**
     * @param typed all that stands in the field
     * @param caret place in it, in chars
     * @param done gets the proposals, best first, on the screen's own thread; may be late, and need not come
     */
    void propose(String typed, int caret, Consumer<List<Proposal>> done);
}
