package nl.goedmaker.checks.people.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.QuadCurve;
import nl.goedmaker.checks.people.ui.PeoplePicture.Edge;
import nl.goedmaker.checks.people.ui.PeoplePicture.Spot;

/** The customer in the middle, everybody else around it, and the reason on every line. */
final class PeopleDrawing extends Pane {
    /** Where on a line its reason may stand, the best place first; what finds no room stands at the last. */
    private static final List<Double> ALONG = List.of(0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.45);

    private final List<Label> people = new ArrayList<>();
    private final List<Drawn> edges = new ArrayList<>();

    private record Drawn(Edge edge, QuadCurve line, Label reason) {}

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
        QuadCurve line = new QuadCurve();
        line.getStyleClass().addAll("people-line", edge.samePerson() ? "same" : "connected");
        Label reason = new Label(edge.reasons());
        reason.getStyleClass().add("people-reason");
        return new Drawn(edge, line, reason);
    }

    @Override
    protected void layoutChildren() {
        List<Point2D> places = places();
        for (int i = 0; i < people.size(); i++) {
            centre(people.get(i), places.get(i));
        }
        List<Label> placed = new ArrayList<>(people);
        for (Drawn each : edges) {
            Point2D from = places.get(each.edge().from());
            Point2D to = places.get(each.edge().to());
            Point2D way = to.subtract(from);
            Point2D bend = bend(places.getFirst(), from, way);
            each.line().setStartX(from.getX());
            each.line().setStartY(from.getY());
            each.line().setControlX(from.getX() + way.getX() / 2 + bend.getX());
            each.line().setControlY(from.getY() + way.getY() / 2 + bend.getY());
            each.line().setEndX(to.getX());
            each.line().setEndY(to.getY());
            double leaves = within(people.get(each.edge().from()), way);
            double arrives = 1 - within(people.get(each.edge().to()), way);
            for (double part : ALONG) {
                double at = leaves + (arrives - leaves) * part;
                centre(each.reason(), from.add(way.multiply(at)).add(bend.multiply(2 * at * (1 - at))));
                if (placed.stream()
                        .noneMatch(other -> other.getBoundsInParent()
                                .intersects(each.reason().getBoundsInParent()))) {
                    break;
                }
            }
            placed.add(each.reason());
        }
    }

    /** How far a line goes aside that would run below the customer in the middle, and is none of the customer’s. */
    private Point2D bend(Point2D middle, Point2D from, Point2D way) {
        Point2D half = from.add(way.multiply(0.5));
        double room = Math.min(getWidth(), getHeight()) / 2;
        boolean isCustomers = from.equals(middle) || from.add(way).equals(middle);
        if (isCustomers || half.distance(middle) > room / 2) {
            return Point2D.ZERO;
        }
        Point2D aside = new Point2D(-way.getY(), way.getX()).normalize();
        boolean outwards = aside.dotProduct(half.subtract(middle)) >= 0;
        return aside.multiply(outwards ? room : -room);
    }

    /** The part of a way that lies under the name at its end. */
    private static double within(Label name, Point2D way) {
        double across = name.getWidth() / 2 / Math.max(1, Math.abs(way.getX()));
        double down = name.getHeight() / 2 / Math.max(1, Math.abs(way.getY()));
        return Math.min(0.5, Math.min(across, down));
    }

    private void centre(Label label, Point2D at) {
        double width = Math.min(label.prefWidth(-1), getWidth());
        double height = label.prefHeight(width);
        double x = Math.clamp(at.getX() - width / 2, 0, Math.max(0, getWidth() - width));
        double y = Math.clamp(at.getY() - height / 2, 0, Math.max(0, getHeight() - height));
        label.resizeRelocate(x, y, width, height);
    }

    /** The middle, and then clockwise along the edge, nobody straight beside it: a reason has more room on a slanting line. */
    private List<Point2D> places() {
        Point2D middle = new Point2D(getWidth() / 2, getHeight() / 2);
        List<Point2D> places = new ArrayList<>();
        places.add(middle);
        int others = people.size() - 1;
        double first = others % 4 == 0 ? Math.PI / others - Math.PI / 2 : others % 2 == 0 ? -Math.PI / 2 : Math.PI / 2;
        for (int i = 0; i < others; i++) {
            Label label = people.get(i + 1);
            double wide = Math.max(0, (getWidth() - label.prefWidth(-1)) / 2);
            double high = Math.max(0, (getHeight() - label.prefHeight(-1)) / 2);
            double angle = first + 2 * Math.PI * i / others;
            double x = Math.cos(angle);
            double y = Math.sin(angle);
            // between an ellipse and its box, so that the corners are used too
            double out = 1 / Math.pow(Math.pow(x, 4) + Math.pow(y, 4), 0.25);
            places.add(middle.add(wide * x * out, high * y * out));
        }
        return places;
    }
}
