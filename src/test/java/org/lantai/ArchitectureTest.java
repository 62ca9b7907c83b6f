package org.lantai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The map of the house: which room may look into which, and that every room keeps its own things. */
class ArchitectureTest {
    private static final String ROOT = "org.lantai.";

    /** What every stage may use: the values, strings, what is known of Chinese, files, settings. */
    private static final Set<String> SHARED = Set.of("model", "model.edit", "text", "lexicon", "disk", "config");

    /**
     * For each package, those it may import besides itself. The stages before the catalog never import each other; what a
     * stage shares within itself lies below its rooms.
     */
    private static final Map<String, Set<String>> ALLOWED = new TreeMap<>(Map.ofEntries(
            Map.entry("model.edit", Set.of()),
            Map.entry("model", Set.of("model.edit")),
            Map.entry("text", Set.of("model", "model.edit")),
            Map.entry("lexicon", Set.of("model", "model.edit", "text")),
            Map.entry("lexicon.maker", Set.of("lexicon", "model", "model.edit")),
            Map.entry("disk", Set.of("model", "model.edit", "text")),
            Map.entry("config", Set.of("model", "model.edit", "text", "disk", "lexicon")),
            Map.entry("source", with("source.export", "source.format", "source.helper", "source.pack")),
            Map.entry("source.pack", with("source.stream")),
            Map.entry("source.export", with("source.format", "source.stream", "source.workbook")),
            Map.entry("source.workbook", with("source.pack", "source.stream")),
            Map.entry("source.format", with("source.stream")),
            Map.entry("source.helper", SHARED),
            Map.entry("source.stream", SHARED),
            Map.entry("repair", with("repair.charset", "repair.look", "repair.mend", "repair.mirror", "repair.shift")),
            Map.entry("repair.look", SHARED),
            Map.entry("repair.charset", with("repair.look")),
            Map.entry("repair.mend", with("repair.look")),
            Map.entry("repair.mirror", with("repair.look")),
            Map.entry("repair.shift", with("repair.look", "repair.mirror")),
            Map.entry(
                    "extract",
                    with(
                            "extract.draft",
                            "extract.furniture",
                            "extract.imprint",
                            "extract.kind",
                            "extract.markdown",
                            "extract.page",
                            "extract.plain")),
            Map.entry("extract.draft", SHARED),
            Map.entry("extract.dom", with("extract.draft")),
            Map.entry("extract.data", with("extract.draft", "extract.imprint")),
            Map.entry("extract.block", with("extract.draft", "extract.plain", "extract.dom")),
            Map.entry("extract.furniture", with("extract.draft")),
            Map.entry("extract.imprint", with("extract.draft")),
            Map.entry("extract.thread", with("extract.draft", "extract.imprint")),
            Map.entry("extract.plain", with("extract.draft", "extract.furniture", "extract.imprint")),
            Map.entry(
                    "extract.page",
                    with(
                            "extract.block",
                            "extract.data",
                            "extract.dom",
                            "extract.draft",
                            "extract.furniture",
                            "extract.imprint",
                            "extract.plain",
                            "extract.thread")),
            Map.entry("extract.kind", with("extract.block", "extract.dom", "extract.draft")),
            Map.entry("extract.markdown", with("extract.block", "extract.draft", "extract.imprint")),
            Map.entry(
                    "script",
                    with(
                            "script.phrase",
                            "script.punctuation",
                            "script.simplified",
                            "script.traditional",
                            "script.taiwan")),
            Map.entry("script.phrase", SHARED),
            Map.entry("script.punctuation", with("script.phrase")),
            Map.entry("script.simplified", with("script.phrase")),
            Map.entry("script.traditional", with("script.phrase", "script.simplified")),
            Map.entry("script.taiwan", with("script.phrase", "script.simplified", "script.traditional")),
            Map.entry("curate", SHARED),
            // Collation is no stage: it looks at what the stages left, in the source as repair reads it.
            Map.entry("collate", with("repair.look")),
            // Names are one in whatever script, so this stage asks the converter; it does not ask what was converted.
            Map.entry(
                    "subjects",
                    with(
                            "subjects.dates",
                            "subjects.names",
                            "subjects.sketch",
                            "subjects.terms",
                            "subjects.vocabulary")),
            Map.entry("subjects.dates", SHARED),
            Map.entry("subjects.names", with("script")),
            Map.entry("subjects.sketch", SHARED),
            Map.entry("subjects.terms", SHARED),
            Map.entry("subjects.vocabulary", with("script")),
            Map.entry(
                    "witness",
                    with(
                            "subjects",
                            "subjects.dates",
                            "subjects.names",
                            "subjects.sketch",
                            "subjects.vocabulary",
                            "witness.compare",
                            "witness.parts")),
            Map.entry("witness.compare", with("subjects.sketch")),
            Map.entry("witness.parts", with("subjects", "subjects.dates")),
            Map.entry("witness.reading", with("subjects.sketch", "witness.compare")),
            Map.entry(
                    "catalog",
                    with(
                            "subjects",
                            "subjects.dates",
                            "subjects.names",
                            "subjects.sketch",
                            "subjects.terms",
                            "subjects.vocabulary",
                            "witness",
                            "witness.compare",
                            "witness.parts")),
            Map.entry(
                    "ledger",
                    with(
                            "subjects",
                            "subjects.sketch",
                            "subjects.vocabulary",
                            "witness",
                            "witness.compare",
                            "witness.parts",
                            "catalog")),
            Map.entry("search", with("subjects", "catalog", "ledger")),
            Map.entry("store", SHARED),
            Map.entry("cite", SHARED),
            Map.entry("release", with("store", "subjects.sketch", "witness", "witness.compare")),
            Map.entry("data", with("subjects", "catalog", "ledger", "release", "store", "witness")),
            Map.entry("render.view", SHARED),
            Map.entry("render.theme", with("render.view")),
            Map.entry("render.html", with("render.view", "render.theme")),
            Map.entry("render.page", page("script", "search", "store", "subjects.vocabulary", "render.html")),
            Map.entry("render.pack", with("subjects", "render.view")),
            Map.entry("render.share", page("render.page")),
            Map.entry("render.timeline", page("render.page", "subjects.dates")),
            Map.entry("render.index", page("render.page", "render.timeline")),
            Map.entry(
                    "render.document",
                    page(
                            "cite",
                            "release",
                            "search",
                            "store",
                            "witness",
                            "witness.compare",
                            "witness.parts",
                            "subjects.dates",
                            "subjects.sketch",
                            "render.html",
                            "render.pack",
                            "render.page",
                            "render.timeline")),
            Map.entry(
                    "render",
                    page(
                            "cite",
                            "data",
                            "release",
                            "script",
                            "search",
                            "store",
                            "witness",
                            "render.document",
                            "render.index",
                            "render.html",
                            "render.pack",
                            "render.page",
                            "render.share",
                            "render.timeline")),
            Map.entry("check", Set.of("model", "model.edit", "text", "disk", "ledger", "publish", "check.site")),
            Map.entry("check.site", with("ledger", "publish", "release")),
            Map.entry("serve", with("ledger", "source")),
            Map.entry("start", with("source")),
            Map.entry("intake", with("source", "source.format", "pipeline")),
            Map.entry("publish", Set.of("model", "model.edit", "text", "disk")),
            Map.entry("publish.branch", Set.of("model", "model.edit", "ledger", "publish")),
            Map.entry(
                    "pipeline",
                    with(
                            "source",
                            "start",
                            "repair",
                            "extract",
                            "extract.furniture",
                            "script",
                            "curate",
                            "collate",
                            "subjects",
                            "subjects.vocabulary",
                            "witness",
                            "witness.parts",
                            "witness.reading",
                            "catalog",
                            "ledger",
                            "search",
                            "store",
                            "release",
                            "data",
                            "render",
                            "render.document",
                            "render.pack",
                            "render.page",
                            "render.theme",
                            "publish",
                            "cite")),
            // The convert command is one stage used as a filter, the names of rules are the theme's, a check looks at
            // what
            // is built, and styles only have to be chosen; a class in between would only pass them on.
            Map.entry(
                    "cli",
                    Set.of(
                            "pipeline",
                            "start",
                            "intake",
                            "check",
                            "check.site",
                            "cite",
                            "config",
                            "disk",
                            "model",
                            "model.edit",
                            "publish.branch",
                            "script",
                            "serve",
                            "text",
                            "render.theme"))));

    /**
     * Public without a trace in other rooms' byte code: the main class; what the compiler copies or makes a lambda of; what
     * a test in another room looks at.
     */
    private static final Set<String> UNUSED = Set.of(
            "org.lantai.cli.Main",
            "org.lantai.lexicon.maker.ModelMaker",
            "org.lantai.model.Advice",
            "org.lantai.repair.shift.DamagedPlaces",
            "org.lantai.witness.Texts",
            "org.lantai.pipeline.Cleaner",
            "org.lantai.source.format.Content");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lantai");

    private static Set<String> with(String... others) {
        Set<String> all = new TreeSet<>(SHARED);
        all.addAll(List.of(others));
        return all;
    }

    /** What makers of pages share. */
    private static Set<String> page(String... others) {
        Set<String> all = with(others);
        all.addAll(List.of("subjects", "catalog", "ledger", "render.theme", "render.view"));
        return all;
    }

    static List<String> packages() {
        return new ArrayList<>(ALLOWED.keySet());
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        Set<String> found = new TreeSet<>();
        CLASSES.forEach(c -> found.add(room(c)));
        assertThat(found).isEqualTo(ALLOWED.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void importsOnlyWhatStandsBeforeIt(String name) {
        Set<String> allowed = new TreeSet<>(ALLOWED.get(name));
        allowed.add(name);
        noClasses()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are ours and not in " + allowed,
                        c -> c.getPackageName().startsWith(ROOT) && !allowed.contains(room(c))))
                .check(CLASSES);
    }

    @Test
    void noPackagesGoInCircles() {
        slices().matching("org.lantai.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noTwoClassesHaveOneName() {
        Map<String, List<String>> places = CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(c -> !c.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(ArchitectureTest::room, Collectors.toList())));
        assertThat(places)
                .allSatisfy((name, rooms) -> assertThat(rooms).as(name).hasSize(1));
    }

    @Test
    void aRoomShowsItsNeighboursNoTypeThatTheyDoNotUse() {
        Set<String> used = new TreeSet<>();
        CLASSES.forEach(c -> c.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .filter(target -> !target.getPackageName().equals(c.getPackageName()))
                .forEach(target -> used.add(top(target))));
        List<String> unused = CLASSES.stream()
                .filter(c -> c.isTopLevelClass() && c.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(c -> !isBuilderOfARecord(c))
                .map(JavaClass::getName)
                .filter(name -> !used.contains(name) && !UNUSED.contains(name))
                .sorted()
                .toList();
        assertThat(unused).isEmpty();
    }

    /** The compiler writes it beside its record, and as public as that. */
    private static boolean isBuilderOfARecord(JavaClass type) {
        String name = type.getName();
        String record = name.replaceFirst("Builder$", "");
        return !record.equals(name)
                && CLASSES.contain(record)
                && CLASSES.get(record).isRecord();
    }

    private static String top(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    @Test
    void everyTableLiesBesideTheClassThatReadsIt() throws IOException {
        Path classes = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(classes.resolve("org/lantai"))) {
            List<Path> tables = files.filter(file -> !file.toString().endsWith(".class"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            assertThat(tables)
                    .isNotEmpty()
                    .allSatisfy(table -> assertThat(readers(table))
                            .as("classes beside %s that name it", table)
                            .isNotEmpty());
        }
    }

    /** The classes beside a file in whose constants its name stands. */
    private static List<Path> readers(Path table) throws IOException {
        String name = String.valueOf(table.getFileName());
        try (Stream<Path> beside = Files.list(table.resolveSibling("."))) {
            return beside.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> holds(file, name))
                    .toList();
        }
    }

    private static boolean holds(Path file, String name) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theModelKnowsNoLibrary() {
        classes()
                .that()
                .resideInAPackage(ROOT + "model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "model..", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrintsOrEndsTheProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    @Test
    void nothingThatReachesTheSiteAsksTheClockOrChance() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .check(CLASSES);
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }
}
