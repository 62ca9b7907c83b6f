package org.lantai.subjects.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.lantai.config.YamlFile;
import org.lantai.config.YamlMap;
import org.lantai.disk.ArchiveFolder;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.model.Script;
import org.lantai.subjects.vocabulary.Vocabulary.Term;
import org.lantai.text.Fold;

/** Reads {@code content/tags.yaml} and refuses a vocabulary that contradicts itself. */
final class VocabularyFile {
    private static final String FILE = "content/tags.yaml";
    private static final List<String> KEYS = List.of("tags", "ignore");
    private static final List<String> TERM_KEYS = List.of("name", "synonyms", "patterns", "broader");

    /** The matcher of names calls itself for each character of one: 6,000 overflow the stack. Tags have a word or two. */
    private static final int LONGEST_NAME = 2000;

    /** By its {@link NameKey}, where each name stands. */
    private final Map<String, Named> places = new HashMap<>();

    private final Script script;

    private VocabularyFile(Script script) {
        this.script = script;
    }

    /**
     * A name in the file.
     *
     * @param owner the tag it is a name of, or a word for those that are none
     * @param name the name
     * @param place where it stands, for people
     */
    private record Named(String owner, String name, String place) {
        /** Whether both are the same tag's, written in two scripts: then no other name could be meant. */
        boolean isOtherFormOf(Named other) {
            return owner.equals(other.owner) && !Fold.key(name).equals(Fold.key(other.name));
        }
    }

    static Vocabulary read(Path archive, Script script) {
        return ArchiveFolder.of(archive, "content")
                .find(archive.resolve(FILE), FILE)
                .map(file -> new VocabularyFile(script).vocabulary(YamlFile.read(file, FILE)))
                .orElseGet(Vocabulary::none);
    }

    private Vocabulary vocabulary(YamlMap yaml) {
        yaml.allowOnly(KEYS);
        List<Term> terms = new ArrayList<>();
        for (YamlMap entry : yaml.maps("tags")) {
            terms.add(term(entry, terms.size() + 1));
        }
        List<String> ignored = yaml.strings("ignore").orElse(List.of());
        ignored.forEach(name -> claim("", name, "`" + name + "` under `ignore`"));
        Vocabulary vocabulary = new Vocabulary(terms, ignored, script);
        terms.forEach(term -> refuseCircle(term, vocabulary));
        return vocabulary;
    }

    private Term term(YamlMap entry, int number) {
        entry.allowOnly(TERM_KEYS);
        String name = entry.string("name")
                .orElseThrow(() -> entry.missing("name", "Give tag " + number + " its preferred name: `name: …`."));
        claim(name, name, "the tag `" + name + "`");
        List<String> synonyms = entry.strings("synonyms").orElse(List.of());
        synonyms.forEach(synonym -> claim(name, synonym, "`" + synonym + "`, a synonym of `" + name + "`"));
        return new Term(name, synonyms, patterns(entry), entry.string("broader").filter(b -> !b.isEmpty()));
    }

    private static List<TermPattern> patterns(YamlMap entry) {
        try {
            return entry.strings("patterns").orElse(List.of()).stream()
                    .map(TermPattern::of)
                    .toList();
        } catch (PatternSyntaxException e) {
            throw entry.wrong(
                    "patterns",
                    "holds `" + e.getPattern() + "`, which is no regular expression: " + e.getDescription(),
                    "Correct it, and put it in single quotation marks: `patterns: ['第[一二三四五]届竹器节']`.");
        }
    }

    private void claim(String owner, String name, String place) {
        if (Fold.key(name).isEmpty()) {
            throw refused(
                    ProblemKind.TAGS_EMPTY_NAME,
                    "There is an empty name: " + place + ".",
                    "Write the name or remove it.");
        }
        if (name.length() > LONGEST_NAME) {
            throw refused(
                    ProblemKind.TAGS_LONG_NAME,
                    "The name `" + name.substring(0, 20) + "…` has more than " + LONGEST_NAME + " characters.",
                    "Shorten it; a tag is a word or two.");
        }
        Named named = new Named(owner, name, place);
        Optional.ofNullable(places.put(NameKey.of(name), named))
                .filter(earlier -> !named.isOtherFormOf(earlier))
                .ifPresent(earlier -> {
                    throw refused(
                            ProblemKind.TAGS_DUPLICATE,
                            "One name stands twice: " + earlier.place() + ", and " + place + ".",
                            "Remove one of the two; letter case, width and script do not tell names apart.");
                });
    }

    private static void refuseCircle(Term start, Vocabulary vocabulary) {
        Set<String> above = new HashSet<>();
        Optional<String> label = Optional.of(start.name());
        while (label.isPresent()) {
            if (!above.add(NameKey.of(label.get()))) {
                throw refused(
                        ProblemKind.TAGS_CIRCLE,
                        "The broader tags of `" + start.name() + "` lead back to `" + label.get() + "`.",
                        "Remove `broader` from one of them.");
            }
            label = vocabulary.broader(label.get());
        }
    }

    private static ProblemException refused(ProblemKind kind, String message, String advice) {
        return new ProblemException(Problem.error(kind, FILE, message, advice));
    }
}
