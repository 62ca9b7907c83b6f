package org.lantai.subjects;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.model.Block;
import org.lantai.model.CapturedBytes;
import org.lantai.model.Document;
import org.lantai.model.Metadata;
import org.lantai.model.Origin;
import org.lantai.model.Script;
import org.lantai.model.Sidecar;
import org.lantai.subjects.Entry.Wording;
import org.lantai.subjects.vocabulary.NameKey;
import org.lantai.subjects.vocabulary.NameScript;
import org.lantai.subjects.vocabulary.Vocabulary;
import org.lantai.text.Chars;
import org.lantai.text.Fold;
import org.lantai.text.UrlKey;

/** Makes of one document what the catalog keeps of it. */
public final class Summarizer {
    private static final int EXCERPT_LENGTH = 120;
    private static final int TITLE_LENGTH = 30;
    /** Pages put whole sentences and slogans of the site among their keywords; no index term is so long. */
    private static final int KEYWORD_LENGTH = 12;

    private static final String NO_BYTES = CapturedBytes.EMPTY.sha256();

    private final Vocabulary vocabulary;
    private final SubjectFinder subjects = new SubjectFinder();

    public Summarizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The entry of a document, made from nothing but the document and the vocabulary. */
    public Entry summarize(Document document) {
        return summarize(document, Collections.emptySortedMap());
    }

    /**
     * The same with how it reads in other scripts.
     *
     * @param alternates the document in each of them
     */
    public Entry summarize(Document document, SortedMap<Script, Document> alternates) {
        Metadata metadata = document.metadata();
        String text = document.text();
        Map<String, String> given = givenTags(document);
        Sidecar sidecar = document.article().provenance().sidecar();
        return new Entry(
                key(document.origin()),
                document.origin(),
                title(document, text),
                metadata.date(),
                metadata.source().map(Chars::strip).filter(s -> !s.isEmpty()),
                metadata.authors(),
                tags(given, metadata, text),
                given.size(),
                0,
                excerpt(document),
                count(text),
                !document.blocks().isEmpty(),
                document.article().cut(),
                parts(metadata),
                metadata.rest().flatMap(UrlKey::of),
                metadata.url().flatMap(UrlKey::of),
                sidecar.id(),
                sidecar.formerUrls(),
                sidecar.hide(),
                subjects.find(document, text),
                wordings(alternates));
    }

    private static SortedMap<Script, Wording> wordings(SortedMap<Script, Document> alternates) {
        SortedMap<Script, Wording> wordings = new TreeMap<>();
        alternates.forEach((script, document) -> {
            String text = document.text();
            wordings.put(
                    script,
                    new Wording(title(document, text), document.metadata().authors(), excerpt(document)));
        });
        return wordings;
    }

    /**
     * What a document is known by. The address it was scraped from decides, never the canonical address the page gives
     * of itself: content farms name a foreign one or the same one on all pages, and two documents would become one.
     * Empty captures are told apart by their files: they all have the digest of nothing.
     */
    public static String key(Origin origin) {
        return origin.url().flatMap(UrlKey::of).orElseGet(() -> {
            boolean empty = origin.sha256().equals(NO_BYTES);
            return empty ? "file:" + origin.place().key() : "sha256:" + origin.lines();
        });
    }

    /** How it begins. The cells of a table say nothing in one line; they stand there only where there is nothing else. */
    private static String excerpt(Document document) {
        String prose = Block.text(document.blocks().stream()
                .filter(block -> !(block instanceof Block.Table))
                .toList());
        return beginning(prose.isBlank() ? document.text() : prose, EXCERPT_LENGTH);
    }

    private static SortedMap<Integer, String> parts(Metadata metadata) {
        SortedMap<Integer, String> keys = new TreeMap<>();
        metadata.parts().forEach((number, url) -> UrlKey.of(url).ifPresent(key -> keys.put(number, key)));
        return keys;
    }

    private static String title(Document document, String text) {
        Optional<String> title = document.metadata().title().map(Chars::strip);
        return title.filter(t -> !t.isEmpty())
                .or(() -> text.lines()
                        .map(line -> beginning(line, TITLE_LENGTH))
                        .filter(line -> !line.isEmpty())
                        .findFirst())
                .orElseGet(() -> document.origin().place().name().toString());
    }

    private Map<String, String> givenTags(Document document) {
        Metadata metadata = document.metadata();
        Map<String, String> tags = new LinkedHashMap<>();
        NameScript script = new NameScript(document.script().target());
        document.article().provenance().sidecar().tags().forEach(tag -> add(tags, script.unify(tag)));
        metadata.keywords().stream().filter(k -> isTag(k, metadata)).forEach(keyword -> add(tags, keyword));
        return tags;
    }

    private List<String> tags(Map<String, String> given, Metadata metadata, String text) {
        Map<String, String> tags = new LinkedHashMap<>(given);
        vocabulary.namesIn(metadata.title().orElse("") + "\n" + text).forEach(name -> add(tags, name));
        return List.copyOf(tags.values());
    }

    private void add(Map<String, String> tags, String name) {
        String preferred = vocabulary.preferred(name);
        if (!Fold.key(preferred).isEmpty()) {
            tags.putIfAbsent(NameKey.of(preferred), preferred);
        }
    }

    /** Pages name themselves among their keywords: the site, and the headline once more. */
    private boolean isTag(String keyword, Metadata metadata) {
        String key = Fold.key(keyword);
        return key.codePointCount(0, key.length()) <= KEYWORD_LENGTH
                && key.codePoints().anyMatch(Character::isLetter)
                && !vocabulary.ignores(keyword)
                && !isSame(key, metadata.source())
                && !isSame(key, metadata.title());
    }

    private static boolean isSame(String key, Optional<String> name) {
        return name.map(Fold::key).filter(key::equals).isPresent();
    }

    /** How many characters it has, white space not counted. */
    private static int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), c);
            count += second || Chars.isBlank(c) ? 0 : 1;
        }
        return count;
    }

    /** The beginning of a text on one line, at most that many characters, an ellipsis included where it goes on. */
    private static String beginning(String text, int length) {
        StringBuilder line = new StringBuilder();
        int count = 0;
        for (int i = 0; i < text.length() && count <= length; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean blank = Chars.isBlank(c);
            if (!blank || (count > 0 && line.charAt(line.length() - 1) != ' ')) {
                line.appendCodePoint(blank ? ' ' : c);
                count++;
            }
        }
        return count <= length
                ? Chars.strip(line.toString())
                : Chars.strip(line.substring(0, line.offsetByCodePoints(0, length - 1))) + "…";
    }
}
