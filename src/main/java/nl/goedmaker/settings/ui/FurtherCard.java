package nl.goedmaker.settings.ui;

import java.util.List;
import javafx.scene.Node;

/**
 * A section of the settings that another feature brings.
 *
 * @param first where the keyboard goes when the section is chosen
 * @param refresh reads again what is kept
 */
public record FurtherCard(String id, String title, Node first, List<Node> content, Runnable refresh) {
    public FurtherCard {
        content = List.copyOf(content);
    }

    SettingsCard card() {
        return new SettingsCard(id, title, first, content.toArray(Node[]::new));
    }
}
