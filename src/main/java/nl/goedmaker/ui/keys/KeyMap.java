package nl.goedmaker.ui.keys;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;

/** Which keys lead to which command: those the program comes with, and the owner's own instead. No key leads to two. */
public final class KeyMap {
    public static final KeyMap STANDARD = new KeyMap(Map.of());

    private final Map<Command, KeyStroke> changed;

    private KeyMap(Map<Command, KeyStroke> changed) {
        this.changed = Map.copyOf(changed);
    }

    /**
     * Reads what {@link #word()} wrote. What is no command or key (any more), and what would make one key lead to two commands,
     * is left out.
     */
    public static KeyMap parse(String word) {
        Map<Command, KeyStroke> read = new EnumMap<>(Command.class);
        for (String line : word.split(";", -1)) {
            int at = line.indexOf('=');
            Optional<Command> command = Arrays.stream(Command.values())
                    .filter(each -> at > 0 && each.name().equals(line.substring(0, at)) && each.canChange())
                    .findFirst();
            Optional<KeyStroke> stroke =
                    KeyStroke.parse(line.substring(at + 1)).filter(each -> KeyRules.refusal(each) == null);
            if (command.isPresent() && stroke.isPresent()) {
                read.put(command.get(), stroke.get());
            }
        }
        KeyMap map = new KeyMap(read);
        for (Map.Entry<Command, KeyStroke> entry : List.copyOf(map.changed.entrySet())) {
            if (map.owner(entry.getKey(), entry.getValue()).isPresent()) {
                read.remove(entry.getKey());
                map = new KeyMap(read);
            }
        }
        return map;
    }

    /** What the owner changed, to be kept; empty when nothing was. */
    public String word() {
        return changed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue().word())
                .collect(Collectors.joining(";"));
    }

    /** The key that may be changed. */
    public Optional<KeyStroke> own(Command command) {
        return Optional.ofNullable(changed.get(command)).or(command::standard);
    }

    public boolean isChanged(Command command) {
        return changed.containsKey(command);
    }

    public boolean isStandard() {
        return changed.isEmpty();
    }

    private Stream<KeyStroke> strokes(Command command) {
        return Stream.concat(own(command).stream(), command.fixed().stream());
    }

    public Optional<Command> command(KeyStroke stroke) {
        return Arrays.stream(Command.values())
                .filter(command -> strokes(command).anyMatch(stroke::equals))
                .findFirst();
    }

    /** All ways to a command, one after the other, as they stand on the keys; {@code J of ↓}. */
    public String spelled(Command command, Texts texts) {
        return Stream.concat(command.sign().stream(), strokes(command).map(stroke -> texts.get(stroke.title())))
                .reduce((one, other) -> texts.get("ui.keys.or", one, other))
                .orElse("");
    }

    /** The command other than this one that has the key already. */
    private Optional<Command> owner(Command command, KeyStroke stroke) {
        return Arrays.stream(Command.values())
                .filter(other -> other != command)
                .filter(other -> strokes(other).anyMatch(stroke::equals))
                .findFirst();
    }

    /** @throws Refusal when the key belongs to another command, or is not safe on every keyboard */
    public KeyMap with(Command command, KeyStroke stroke) {
        Refusal unsafe = KeyRules.refusal(stroke);
        if (unsafe != null) {
            throw unsafe;
        }
        return taking(command, stroke);
    }

    private KeyMap taking(Command command, KeyStroke stroke) {
        owner(command, stroke).ifPresent(other -> {
            throw Refusal.no("ui.keys.taken", stroke.title(), other.title());
        });
        Map<Command, KeyStroke> next = new EnumMap<>(Command.class);
        next.putAll(changed);
        if (command.standard().equals(Optional.of(stroke))) {
            next.remove(command);
        } else {
            next.put(command, stroke);
        }
        return new KeyMap(next);
    }

    /**
     * The key a command came with, or none when it came without.
     *
     * @throws Refusal when that was given to another command meanwhile
     */
    public KeyMap without(Command command) {
        return command.standard().map(stroke -> taking(command, stroke)).orElseGet(() -> {
            Map<Command, KeyStroke> next = new EnumMap<>(Command.class);
            next.putAll(changed);
            next.remove(command);
            return new KeyMap(next);
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyMap map && map.changed.equals(changed);
    }

    @Override
    public int hashCode() {
        return changed.hashCode();
    }
}
