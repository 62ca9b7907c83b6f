package org.lantai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data flows one way: which package may import which. */
class ArchitectureTest {
    private static final String ROOT = "org.lantai.";
    private static final Set<String> SHARED = Set.of("model", "text", "lexicon", "disk", "config");

    /** For each package, those it may import besides itself. The stages before the catalog never import each other. */
    private static final Map<String, Set<String>> ALLOWED = new TreeMap<>(Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("text", Set.of("model")),
            Map.entry("lexicon", Set.of("model", "text")),
            Map.entry("disk", Set.of("model", "text")),
            Map.entry("config", Set.of("model", "text", "disk")),
            Map.entry("source", SHARED),
            Map.entry("repair", SHARED),
            Map.entry("extract", SHARED),
            Map.entry("script", SHARED),
            Map.entry("curate", SHARED),
            // Collation is no stage: it looks at what the stages left, in the source as repair reads it.
            Map.entry("collate", with("repair")),
            Map.entry("catalog", with("script")),
            Map.entry("cite", with("catalog")),
            Map.entry("search", with("script", "catalog", "cite")),
            Map.entry("render", with("script", "catalog", "cite", "search")),
            Map.entry("publish", Set.of("model", "text", "disk")),
            Map.entry(
                    "pipeline",
                    with(
                            "source", "repair", "extract", "script", "curate", "collate", "catalog", "cite", "search",
                            "render", "publish")),
            // The convert command is one stage used as a filter, and the names of rules are the theme's; a class in
            // between would only pass them on.
            Map.entry("cli", Set.of("pipeline", "config", "model", "script", "render"))));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lantai");

    private static Set<String> with(String... others) {
        Set<String> all = new TreeSet<>(SHARED);
        all.addAll(List.of(others));
        return all;
    }

    static List<String> packages() {
        return new ArrayList<>(ALLOWED.keySet());
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        Set<String> found = new TreeSet<>();
        CLASSES.forEach(c -> found.add(topPackage(c)));
        assertThat(found).isEqualTo(ALLOWED.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void importsOnlyWhatStandsBeforeIt(String name) {
        Set<String> allowed = new TreeSet<>(ALLOWED.get(name));
        allowed.add(name);
        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are ours and not in " + allowed,
                        c -> c.getPackageName().startsWith(ROOT) && !allowed.contains(topPackage(c))))
                .check(CLASSES);
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

    private static String topPackage(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }
}
