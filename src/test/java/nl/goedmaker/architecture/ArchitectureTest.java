package nl.goedmaker.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Who may know whom. Each failure says how to mend it; a rule about rooms that are not there yet holds. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.goedmaker");

    private static final DescribedPredicate<JavaClass> DATABASE = resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "org.jooq..",
                    "org.sqlite..",
                    "org.flywaydb..",
                    "nl.goedmaker.storage.jooq..")
            .as("jOOQ or JDBC");

    private static final DescribedPredicate<JavaClass> SCREEN = resideInAnyPackage(
                    "javafx..", "atlantafx..", "org.controlsfx..", "impl.org.controlsfx..", "org.kordamp..")
            .as("JavaFX");

    private static final DescribedPredicate<JavaClass> FILES = resideInAPackage("java.nio.file..")
            .and(not(belongToAnyOf(java.nio.file.Path.class, java.nio.file.InvalidPathException.class)))
            .or(belongToAnyOf(
                    java.io.File.class,
                    java.io.FileInputStream.class,
                    java.io.FileOutputStream.class,
                    java.io.FileReader.class,
                    java.io.FileWriter.class,
                    java.io.RandomAccessFile.class,
                    java.nio.channels.FileChannel.class))
            .as("files");

    private static final DescribedPredicate<JavaClass> NETWORK = resideInAnyPackage(
                    "java.net..", "javax.net..", "com.sun.net..", "java.rmi..", "org.apache.http..")
            .and(not(belongToAnyOf(
                    java.net.URI.class,
                    java.net.URISyntaxException.class,
                    java.net.URL.class,
                    java.net.URLEncoder.class,
                    java.net.URLDecoder.class)))
            .or(resideInAPackage("java.nio.channels..")
                    .and(simpleName("SocketChannel")
                            .or(simpleName("ServerSocketChannel"))
                            .or(simpleName("DatagramChannel"))
                            .or(simpleName("AsynchronousSocketChannel"))))
            .as("the network");

    private static final DescribedPredicate<JavaClass> GENERATED = resideInAPackage("nl.goedmaker.storage.jooq..");

    /** {@code payouts}, {@code money}, {@code text}, ... but not the rooms that are about screens, files or everything. */
    private static final DescribedPredicate<JavaClass> FEATURE_ROOTS = resideInAPackage("nl.goedmaker.*")
            .and(not(resideInAnyPackage(
                    "nl.goedmaker.app",
                    "nl.goedmaker.cli",
                    "nl.goedmaker.files",
                    "nl.goedmaker.ui",
                    "nl.goedmaker.storage")))
            .as("feature roots");

    /** {@code payouts.bank}, {@code cashback.slip}, ...: bytes or values in, values or bytes out. */
    private static final DescribedPredicate<JavaClass> FORMATS = resideInAPackage("nl.goedmaker.*.*..")
            .and(not(resideInAnyPackage("nl.goedmaker.app..", "nl.goedmaker.cli..", "..ui..", "..storage..")))
            .as("formats");

    /** The classes that may use AWT, because drawing a PDF and reading pixels without a screen exist only there. */
    private static final List<String> PICTURES =
            List.of("nl.goedmaker.cashback.slip.SlipPicture", "nl.goedmaker.checks.photos.PhotoPixels");

    @Test
    void featureRootsAreFreeOfScreensDatabasesFilesAndNetwork() {
        hold(noClasses()
                .that(are(FEATURE_ROOTS))
                .should()
                .dependOnClassesThat(SCREEN.or(DATABASE).or(FILES).or(NETWORK))
                .because("a feature's root is plain Java: let it define an interface, and implement that in its storage"
                        + " or ui package"));
    }

    @Test
    void formatsTakeAndGiveBytesAndValues() {
        hold(noClasses()
                .that(are(FORMATS))
                .should()
                .dependOnClassesThat(SCREEN.or(DATABASE).or(FILES).or(NETWORK))
                .because("a format takes and gives bytes: let the caller open the file"));
    }

    @Test
    void viewModelsKnowOnlyTheObservablePartOfJavaFx() {
        hold(noClasses()
                .that(are(named("ViewModel")))
                .should()
                .dependOnClassesThat(
                        SCREEN.and(not(resideInAnyPackage("javafx.beans..", "javafx.collections..", "javafx.util.."))))
                .because(
                        "a view model decides without a screen: move what needs a scene, stage or task into its view"));
    }

    @Test
    void onlyStorageUsesTheDatabase() {
        hold(noClasses()
                .that(are(not(resideInAPackage("..storage.."))))
                .should()
                .dependOnClassesThat(DATABASE)
                .because("queries live in a storage package: put a method on the repository"));
    }

    @Test
    void onlyTheAppSeesHowFeaturesAreStored() {
        hold(noClasses()
                .that(are(not(resideInAnyPackage("..storage..", "nl.goedmaker.app.."))))
                .should()
                .dependOnClassesThat(resideInAPackage("nl.goedmaker.*.storage.."))
                .because("only the wiring knows how things are kept: take the repository's interface in the"
                        + " constructor"));
    }

    @Test
    void featuresAndScreensNeverTouchTheDataFile() {
        hold(noClasses()
                .that(are(FEATURE_ROOTS.or(FORMATS).or(resideInAPackage("..ui.."))))
                .should()
                .dependOnClassesThat(resideInAPackage("nl.goedmaker..storage.."))
                .because("a feature or a screen asks a service: let the service use a repository's interface"));
    }

    @Test
    void nobodySeesTheApp() {
        hold(noClasses()
                .that(are(not(resideInAPackage("nl.goedmaker.app.."))))
                .should()
                .dependOnClassesThat(resideInAPackage("nl.goedmaker.app.."))
                .because("the app puts everything together and is used by nobody: take what you need in the"
                        + " constructor"));
    }

    @Test
    void onlyTheAppSeesScreensAndCommandsOfFeatures() {
        hold(noClasses()
                .that(are(not(resideInAnyPackage("..ui..", "nl.goedmaker.app.."))))
                .should()
                .dependOnClassesThat(resideInAPackage("nl.goedmaker..ui.."))
                .because("what is not a screen works without one: move what is shared to the feature's root"));
        hold(noClasses()
                .that(are(not(resideInAnyPackage("nl.goedmaker.cli..", "nl.goedmaker.app.."))))
                .should()
                .dependOnClassesThat(resideInAPackage("nl.goedmaker.cli.."))
                .because("commands are used by the app only: move what is shared to the feature's root"));
    }

    @Test
    void viewsTalkToTheirViewModelAndToTheSharedUi() {
        hold(classes()
                .that(are(named("View")))
                .should(new TalkToTheirViewModelOnly())
                .because("a view decides nothing: let its view model call the service and offer the result as a"
                        + " property"));
    }

    @Test
    void featuresAreFreeOfCycles() {
        hold(slices().matching("nl.goedmaker.(*)..")
                .should()
                .beFreeOfCycles()
                .because("what several features need moves down a level, or becomes an event"));
    }

    @Test
    void theLowestRoomsKnowNoFeature() {
        hold(noClasses()
                .that(are(resideInAnyPackage("nl.goedmaker.money..", "nl.goedmaker.time..", "nl.goedmaker.text..")))
                .should()
                .dependOnClassesThat(resideInAPackage("nl.goedmaker..")
                        .and(not(resideInAnyPackage(
                                "nl.goedmaker.money..", "nl.goedmaker.time..", "nl.goedmaker.text.."))))
                .because("everything stands on money, time and text: move what knows a feature into that feature"));
    }

    @Test
    void nothingUsesAwtOrSwing() {
        hold(noClasses()
                .that(are(not(outermost(PICTURES))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.swing.."))
                .because("the window is JavaFX: use its types, or name a class that draws a PDF or reads"
                        + " pixels in this test"));
    }

    @Test
    void onlyCommandsWriteToStandardOutput() {
        hold(noClasses()
                .that(are(not(resideInAPackage("nl.goedmaker.cli.."))))
                .should(ACCESS_STANDARD_STREAMS)
                .because("a person reads the window or a command's answer: log through SLF4J, or return a value"));
    }

    @Test
    void nobodyStartsThreadsOfTheirOwn() {
        hold(noClasses()
                .should()
                .accessTargetWhere(target(Thread.class, "<init>"))
                .because("threads have one owner: use the database's executor, or the background tasks of ui"));
    }

    @Test
    void onlyTheUiSwitchesToItsThread() {
        hold(noClasses()
                .that(are(not(resideInAPackage("..ui.."))))
                .should()
                .accessTargetWhere(target("javafx.application.Platform", "runLater"))
                .because("only the ui knows its thread: return a value or a future, and let the ui show it"));
    }

    @Test
    void nothingIsMutableAndStatic() {
        hold(fields().that()
                .areStatic()
                .and(not(modifier(SYNTHETIC)))
                .and(are(owner(not(GENERATED))))
                .should()
                .beFinal()
                .because("static state outlives a data file and a test: make it a field of an object made in Wiring"));
        hold(fields().that()
                .areStatic()
                .and(not(modifier(SYNTHETIC)))
                .and(are(owner(not(GENERATED))))
                .should(new HoldSomethingImmutable())
                .because("static state outlives a data file and a test: make it a field, or an immutable List,"
                        + " Set or Map"));
    }

    @Test
    void nothingIsASingleton() {
        hold(noMethods()
                .that()
                .areDeclaredInClassesThat(not(GENERATED))
                .should()
                .haveName("getInstance")
                .because("objects are handed over: make it in Wiring and take it in the constructor"));
    }

    @Test
    void nothingOpensAConnection() {
        hold(noClasses()
                .should()
                .dependOnClassesThat(NETWORK)
                .because("nothing in the program asks for the network: work from a file that the owner brings"));
    }

    @Test
    void everyPackageIsNonNullByDefault() {
        List<String> unmarked = PROGRAM.getPackage("nl.goedmaker").getSubpackagesInTree().stream()
                .filter(room -> !room.getClasses().isEmpty())
                .filter(room -> !room.getName().startsWith("nl.goedmaker.storage.jooq"))
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .sorted()
                .toList();
        assertThat(unmarked)
                .as("packages to give a package-info.java with @NullMarked and one sentence about the package")
                .isEmpty();
    }

    @Test
    void whatMayBeNullSaysSoWithJSpecify() {
        hold(noClasses()
                .should()
                .dependOnClassesThat(simpleName("Nullable")
                        .or(simpleName("NonNull"))
                        .or(simpleName("NotNull"))
                        .or(simpleName("NullUnmarked"))
                        .and(not(name("org.jspecify.annotations.Nullable"))))
                .because("one annotation says null is possible: use org.jspecify.annotations.Nullable, and"
                        + " nothing else"));
    }

    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }

    /** Classes whose name, or whose outermost class's name, ends like this. */
    private static DescribedPredicate<JavaClass> named(String end) {
        return DescribedPredicate.describe(
                "named *" + end, type -> outermost(type).endsWith(end));
    }

    private static DescribedPredicate<JavaClass> outermost(List<String> names) {
        return DescribedPredicate.describe("one of " + names, type -> names.contains(outermost(type)));
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    private static DescribedPredicate<JavaAccess<?>> target(Class<?> type, String member) {
        return target(type.getName(), member);
    }

    private static DescribedPredicate<JavaAccess<?>> target(String type, String member) {
        return DescribedPredicate.describe(type + "." + member, access -> {
            AccessTarget target = access.getTarget();
            return target.getName().equals(member) && assignableTo(type).test(target.getOwner());
        });
    }
}
