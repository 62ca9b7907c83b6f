package org.lantai.catalog;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantai.text.Chars;
import org.lantai.text.Fold;

/** The archivist's vocabulary: which names are tags, which stand for others, which are none. Immutable. */
public final class Vocabulary {
    private final Map<String, Term> terms;
    private final Set<String> ignored;
    private final NameFinder finder;

    /**
     * A tag that the archivist named.
     *
     * @param name its preferred name
     * @param synonyms other names that count as it
     * @param broader the preferred name of the broader tag
     */
    record Term(String name, List<String> synonyms, Optional<String> broader) {
        Term {
            synonyms = List.copyOf(synonyms);
        }
    }

    /** No two names or synonyms fold to one key; {@link VocabularyFile} sees to that. */
    Vocabulary(List<Term> terms, List<String> ignored) {
        Map<String, Term> byKey = new HashMap<>();
        Map<String, String> preferred = new HashMap<>();
        for (Term term : terms) {
            byKey.put(Fold.key(term.name()), term);
            term.synonyms().forEach(synonym -> byKey.put(Fold.key(synonym), term));
        }
        byKey.forEach((key, term) -> preferred.put(key, term.name()));
        this.terms = byKey;
        this.ignored = ignored.stream().map(Fold::key).collect(Collectors.toUnmodifiableSet());
        this.finder = new NameFinder(preferred);
    }

    /** The vocabulary of an archive that has none. */
    public static Vocabulary none() {
        return new Vocabulary(List.of(), List.of());
    }

    /**
     * Reads {@code content/tags.yaml}; an archive without that file has an empty vocabulary.
     *
     * @param archive the archive's folder, which holds {@code content/}
     * @throws org.lantai.model.ProblemException when it is no YAML, holds an unknown key, a name twice, or a circle of
     *     broader tags
     */
    public static Vocabulary read(Path archive) {
        return VocabularyFile.read(archive);
    }

    /** The preferred name for a name; the name itself, without blanks around it, where the vocabulary has none. */
    public String preferred(String name) {
        Term term = terms.get(Fold.key(name));
        return term == null ? Chars.strip(name) : term.name();
    }

    /** The names that count as a tag, in the order of the vocabulary. */
    public List<String> synonyms(String label) {
        Term term = terms.get(Fold.key(label));
        return term == null ? List.of() : term.synonyms();
    }

    /** The preferred name of the broader tag. */
    public Optional<String> broader(String label) {
        return Optional.ofNullable(terms.get(Fold.key(label)))
                .flatMap(Term::broader)
                .map(this::preferred);
    }

    /** Whether the archivist wants this name, found in a page's keywords, to be no tag. */
    public boolean ignores(String name) {
        return ignored.contains(Fold.key(name));
    }

    /**
     * The tags whose names or synonyms stand in a text: their preferred names in the order of the text, none twice. Of
     * names that overlap the first counts, of names that begin at one place the longest. A name never reaches across a
     * line break, and Latin names are found as whole words only.
     */
    public List<String> namesIn(String text) {
        return finder.find(text);
    }
}
