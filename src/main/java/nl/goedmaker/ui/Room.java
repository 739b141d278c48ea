package nl.goedmaker.ui;

/** The rooms of the window, in the order of the sidebar. */
public enum Room {
    TODAY("fth-sun"),
    TICKETS("fth-message-circle"),
    REVIEWS("fth-star"),
    CASHBACK("fth-gift"),
    PAYOUTS("fth-send"),
    INSIGHTS("fth-bar-chart-2"),
    SETTINGS("fth-settings");

    private final String icon;

    Room(String icon) {
        this.icon = icon;
    }

    /** Literal of the icon beside the name. */
    public String icon() {
        return icon;
    }
}
