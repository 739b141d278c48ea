package nl.goedmaker.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** That a static field's type is not one made to be changed. A table in a private array passes: nobody else can reach it. */
final class HoldSomethingImmutable extends ArchCondition<JavaField> {
    private static final Set<String> MADE_TO_CHANGE = Set.of(
            "java.lang.StringBuilder",
            "java.util.ArrayDeque",
            "java.util.ArrayList",
            "java.util.BitSet",
            "java.util.Date",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.LinkedList",
            "java.util.Properties",
            "java.util.TreeMap",
            "java.util.TreeSet",
            "java.lang.ThreadLocal",
            "java.text.SimpleDateFormat",
            "java.text.DecimalFormat");

    HoldSomethingImmutable() {
        super("hold something immutable");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
        JavaClass type = field.getRawType();
        boolean openArray = type.isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
        boolean concurrent = type.getPackageName().startsWith("java.util.concurrent")
                && !type.isEnum()
                && !type.getName().equals("java.util.concurrent.TimeUnit");
        if (openArray || concurrent || MADE_TO_CHANGE.contains(type.getName())) {
            events.add(SimpleConditionEvent.violated(
                    field,
                    field.getFullName() + " holds a " + type.getName() + " in " + field.getSourceCodeLocation()));
        }
    }
}
