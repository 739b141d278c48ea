package nl.goedmaker.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class DropTargetTest {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final List<String> taken = new ArrayList<>();
    private final StackPane inner = new StackPane();
    private final StackPane outer = new StackPane(inner);
    private boolean innerWants = true;

    private static void fire(EventType<DragEvent> type, Node target) {
        Event.fireEvent(target, new DragEvent(type, null, 0, 0, 0, 0, null, null, null, null));
    }

    private static boolean shows(Node part) {
        return part.getPseudoClassStates().contains(DROPPING);
    }

    @Test
    void onlyTheInnermostPartThatWantsItShowsAndTakesIt() {
        DropTarget.on(outer, event -> true, event -> taken.add("outer"));
        DropTarget.on(inner, event -> innerWants, event -> taken.add("inner"));

        fire(DragEvent.DRAG_OVER, outer);
        assertThat(shows(outer)).isTrue();
        fire(DragEvent.DRAG_OVER, inner);
        assertThat(shows(inner)).isTrue();
        assertThat(shows(outer)).isFalse();
        fire(DragEvent.DRAG_EXITED, inner);
        assertThat(shows(inner)).isFalse();

        fire(DragEvent.DRAG_OVER, inner);
        fire(DragEvent.DRAG_DROPPED, inner);
        assertThat(shows(inner)).isFalse();
        innerWants = false;
        fire(DragEvent.DRAG_OVER, inner);
        assertThat(shows(outer)).isTrue();
        fire(DragEvent.DRAG_DROPPED, inner);
        assertThat(shows(outer)).isFalse();
        assertThat(taken).containsExactly("inner", "outer");
    }
}
