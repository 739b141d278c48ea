package nl.goedmaker.insights.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** How a figure went, as a line without axes; a dashed line lies at the norm. The words beside it say the same. */
final class TrendLine extends Region {
    /** A flat line is drawn flat: less than this many grades from top to bottom is not blown up. */
    private static final double SMALLEST_SPAN = 0.5;

    private static final double STROKE = 2;

    private final List<BigDecimal> points;
    private final Optional<Double> norm;
    private final Polyline line = new Polyline();
    private final Line normLine = new Line();
    private final double low;
    private final double high;

    /**
     * @param points at least two, oldest first
     * @param norm in tenths
     */
    TrendLine(List<BigDecimal> points, Optional<Integer> norm) {
        this.points = points;
        this.norm = norm.map(tenths -> tenths / 10.0);
        DoubleStream all = DoubleStream.concat(
                points.stream().mapToDouble(BigDecimal::doubleValue),
                this.norm.stream().mapToDouble(each -> each));
        var range = all.summaryStatistics();
        double missing = Math.max(0, SMALLEST_SPAN - (range.getMax() - range.getMin())) / 2;
        this.low = range.getMin() - missing;
        this.high = range.getMax() + missing;
        getStyleClass().add("trend");
        line.getStyleClass().add("trend-line");
        normLine.getStyleClass().add("trend-norm");
        normLine.setVisible(norm.isPresent());
        getChildren().addAll(normLine, line);
        line.setManaged(false);
        normLine.setManaged(false);
        setMinWidth(0);
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - STROKE;
        line.getPoints().clear();
        for (int i = 0; i < points.size(); i++) {
            line.getPoints()
                    .addAll(
                            STROKE / 2 + width * i / (points.size() - 1),
                            height(points.get(i).doubleValue()));
        }
        norm.ifPresent(grade -> {
            normLine.setStartX(STROKE / 2);
            normLine.setEndX(STROKE / 2 + width);
            normLine.setStartY(height(grade));
            normLine.setEndY(height(grade));
        });
    }

    private double height(double grade) {
        double top = snappedTopInset() + STROKE / 2;
        double room = getHeight() - snappedTopInset() - snappedBottomInset() - STROKE;
        return top + room * (high - grade) / (high - low);
    }
}
