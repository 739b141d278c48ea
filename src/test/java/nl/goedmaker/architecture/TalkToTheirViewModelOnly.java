package nl.goedmaker.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * That a view knows, of the program, only its own ui package, the shared ui, texts, money and time, and plain data (records,
 * enums and sealed interfaces) of features to show.
 */
final class TalkToTheirViewModelOnly extends ArchCondition<JavaClass> {
    TalkToTheirViewModelOnly() {
        super("talk to their view model and to the shared ui only");
    }

    @Override
    public void check(JavaClass view, ConditionEvents events) {
        for (Dependency dependency : view.getDirectDependenciesFromSelf()) {
            JavaClass other = dependency.getTargetClass().getBaseComponentType();
            if (other.getPackageName().startsWith("nl.goedmaker") && !allowed(view, other)) {
                events.add(SimpleConditionEvent.violated(view, dependency.getDescription()));
            }
        }
    }

    private static boolean allowed(JavaClass view, JavaClass other) {
        String room = other.getPackageName();
        if (room.contains(".storage") || room.startsWith("nl.goedmaker.app") || room.startsWith("nl.goedmaker.cli")) {
            return view.getPackageName().equals(room);
        }
        boolean shared = room.matches("nl\\.goedmaker\\.(ui|text|money|time)(\\..*)?");
        boolean own = room.equals(view.getPackageName());
        return shared || own || isData(other);
    }

    private static boolean isData(JavaClass type) {
        return type.isRecord() || type.isEnum() || type.reflect().isSealed();
    }
}
