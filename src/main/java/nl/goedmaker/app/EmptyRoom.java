package nl.goedmaker.app;

import java.time.Clock;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.goedmaker.ui.RoomView;

final class EmptyRoom implements RoomView {
    private final VBox root = new VBox();

    EmptyRoom(String name, Clock clock, Window window) {
        Label title = new Label(name + clock.getZone() + window.hashCode());
        title.getStyleClass().add("h1");
        root.getStyleClass().add("page");
        root.getChildren().add(title);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void refresh() {}
}
