package org.lantai.subjects.vocabulary;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.model.Script;
import org.lantai.text.Chars;
import org.lantai.text.Fold;

/** The archivist's vocabulary: which names are tags, which stand for others, which are none. Immutable. */
public final class Vocabulary {
    private final Map<String, Term> terms;
    private final Set<String> ignored;
    private final NameFinder finder;
    /** Those of the terms that have patterns, in the order of the vocabulary. */
    private final List<Term> patterned;

    /**
     * A tag that the archivist named.
     *
     * @param name its preferred name
     * @param synonyms other names that count as it
     * @param patterns what gives the tag where it stands in a text
     * @param broader the preferred name of the broader tag
     */
    public record Term(String name, List<String> synonyms, List<TermPattern> patterns, Optional<String> broader) {
        public Term {
            synonyms = List.copyOf(synonyms);
            patterns = List.copyOf(patterns);
        }

        public List<String> names() {
            return Stream.concat(Stream.of(name), synonyms.stream()).toList();
        }
    }

    /** For an archive in Simplified Chinese. */
    public Vocabulary(List<Term> terms, List<String> ignored) {
        this(terms, ignored, Script.HANS);
    }

    /**
     * No names of two terms have one {@link NameKey}; {@link VocabularyFile} sees to that.
     *
     * @param script what the texts are in, in which names are sought
     */
    public Vocabulary(List<Term> terms, List<String> ignored, Script script) {
        Map<String, Term> byKey = new HashMap<>();
        Map<String, String> preferred = new HashMap<>();
        NameScript texts = new NameScript(script);
        for (Term term : terms) {
            for (String name : term.names()) {
                byKey.put(NameKey.of(name), term);
                // As it is written, too: Japanese and Korean pages are not unified.
                preferred.putIfAbsent(Fold.key(name), term.name());
                preferred.putIfAbsent(Fold.key(texts.unify(name)), term.name());
            }
        }
        this.terms = byKey;
        this.ignored = ignored.stream().map(NameKey::of).collect(Collectors.toUnmodifiableSet());
        this.finder = new NameFinder(preferred);
        this.patterned =
                terms.stream().filter(term -> !term.patterns().isEmpty()).toList();
    }

    /** The vocabulary of an archive that has none. */
    public static Vocabulary none() {
        return new Vocabulary(List.of(), List.of());
    }

    /**
     * Reads {@code content/tags.yaml}; an archive without that file has an empty vocabulary.
     *
     * @param archive the archive's folder, which holds {@code content/}
     * @param script what the archive's texts are in
     * @throws org.lantai.model.ProblemException when it is no YAML, holds an unknown key, a name twice, or a circle of
     *     broader tags
     */
    public static Vocabulary read(Path archive, Script script) {
        return VocabularyFile.read(archive, script);
    }

    /** The preferred name for a name; the name itself, without blanks around it, where the vocabulary has none. */
    public String preferred(String name) {
        Term term = terms.get(NameKey.of(name));
        return term == null ? Chars.strip(name) : term.name();
    }

    /** The names that count as a tag, in the order of the vocabulary. */
    public List<String> synonyms(String label) {
        Term term = terms.get(NameKey.of(label));
        return term == null ? List.of() : term.synonyms();
    }

    /** The preferred name of the broader tag. */
    public Optional<String> broader(String label) {
        return Optional.ofNullable(terms.get(NameKey.of(label)))
                .flatMap(Term::broader)
                .map(this::preferred);
    }

    /** Whether the archivist wants this name, found in a page's keywords, to be no tag. */
    public boolean ignores(String name) {
        return ignored.contains(NameKey.of(name));
    }

    /** All names and synonyms, in no order. */
    public Stream<String> names() {
        return terms.values().stream().flatMap(term -> term.names().stream()).distinct();
    }

    /**
     * The tags whose names or synonyms stand in a text: their preferred names in the order of the text, none twice. Of
     * names that overlap the first counts, of names that begin at one place the longest. A name never reaches across a
     * line break, and Latin names are found as whole words only. Behind them those that a pattern gives.
     */
    public List<String> namesIn(String text) {
        Set<String> names = new LinkedHashSet<>(finder.find(text));
        patterned.stream()
                .filter(term -> !names.contains(term.name()))
                .filter(term -> term.patterns().stream().anyMatch(pattern -> pattern.isIn(text)))
                .forEach(term -> names.add(term.name()));
        return List.copyOf(names);
    }
}
