package nl.goedmaker.checks.people.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import nl.goedmaker.checks.people.ui.PeoplePicture.Edge;
import nl.goedmaker.checks.people.ui.PeoplePicture.Spot;

/** The customer in the middle, everybody else around it, and the reason on every line. */
final class PeopleDrawing extends Pane {
    private final List<Label> people = new ArrayList<>();
    private final List<Drawn> edges = new ArrayList<>();

    private record Drawn(Edge edge, Line line, Label reason) {}

    PeopleDrawing() {
        getStyleClass().add("people-drawing");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    void show(PeoplePicture picture) {
        setAccessibleText(picture.words());
        people.clear();
        edges.clear();
        picture.people().forEach(spot -> people.add(label(spot)));
        picture.edges().forEach(edge -> edges.add(drawn(edge)));
        getChildren().setAll(edges.stream().map(Drawn::line).toList());
        getChildren().addAll(edges.stream().map(Drawn::reason).toList());
        // names lie above reasons, reasons above lines
        getChildren().addAll(people);
        requestLayout();
    }

    private static Label label(Spot spot) {
        Label label = new Label(spot.name());
        label.getStyleClass().addAll("person", spot.sort().name().toLowerCase(Locale.ROOT));
        return label;
    }

    private static Drawn drawn(Edge edge) {
        Line line = new Line();
        line.getStyleClass().addAll("people-line", edge.samePerson() ? "same" : "connected");
        Label reason = new Label(edge.reasons());
        reason.getStyleClass().add("people-reason");
        return new Drawn(edge, line, reason);
    }

    @Override
    protected void layoutChildren() {
        List<Point2D> places = places();
        for (int i = 0; i < people.size(); i++) {
            centre(people.get(i), places.get(i), 1);
        }
        for (Drawn each : edges) {
            Point2D from = places.get(each.edge().from());
            Point2D to = places.get(each.edge().to());
            each.line().setStartX(from.getX());
            each.line().setStartY(from.getY());
            each.line().setEndX(to.getX());
            each.line().setEndY(to.getY());
            centre(each.reason(), from.midpoint(to), 1);
        }
    }

    private void centre(Label label, Point2D at, double most) {
        double width = Math.min(label.prefWidth(-1), getWidth() * most);
        double height = label.prefHeight(width);
        double x = Math.clamp(at.getX() - width / 2, 0, Math.max(0, getWidth() - width));
        double y = Math.clamp(at.getY() - height / 2, 0, Math.max(0, getHeight() - height));
        label.resizeRelocate(x, y, width, height);
    }

    /** The middle, and then clockwise from above; one alone stands below, where a reason fits between. */
    private List<Point2D> places() {
        Point2D middle = new Point2D(getWidth() / 2, getHeight() / 2);
        List<Point2D> places = new ArrayList<>();
        places.add(middle);
        int others = people.size() - 1;
        double first = others <= 2 ? Math.PI / 2 : -Math.PI / 2;
        for (int i = 0; i < others; i++) {
            Label label = people.get(i + 1);
            double wide = Math.max(0, (getWidth() - label.prefWidth(-1)) / 2);
            double high = Math.max(0, (getHeight() - label.prefHeight(-1)) / 2);
            double angle = first + 2 * Math.PI * i / others;
            places.add(middle.add(wide * Math.cos(angle), high * Math.sin(angle)));
        }
        return places;
    }
}
