package org.lantai.render.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lantai.cite.WorkKind;
import org.lantai.model.CapturedBytes;
import org.lantai.model.DocumentId;
import org.lantai.model.IdShards;
import org.lantai.model.OutputFile;
import org.lantai.render.page.PageContext;
import org.lantai.subjects.Entry;
import org.lantai.text.ScriptText;

/**
 * Gathers what the heads of documents say of related pages, for programs that ask for many (FAIR Signposting, level 2):
 * sets of links in JSON (<a href="https://www.rfc-editor.org/rfc/rfc9264">RFC 9264</a>), in files by the first characters
 * of ids, a document a line. May be added to from many threads.
 */
public final class Linksets {
    static final String TYPE = "application/linkset+json";

    /** Some 200 kB, less than the largest page. */
    private static final int MOST_IN_FILE = 500;

    private final Map<DocumentId, Signed> documents = new ConcurrentHashMap<>();

    /**
     * What one has to know of a document besides what the catalog knows.
     *
     * @param kind what it is
     * @param capture whether its captured text can be read
     */
    public record Signed(WorkKind kind, boolean capture) {}

    /** Where the links of a document stand. */
    static String path(DocumentId id, int documents) {
        return "linkset/" + IdShards.of(documents, MOST_IN_FILE).name(id) + ".json";
    }

    public void add(DocumentId id, Signed signed) {
        documents.put(id, signed);
    }

    /** The files; none where the archive's address is not known, since links in them must be whole. */
    public void files(PageContext context, Consumer<OutputFile> out) {
        if (context.config().baseUrl().isEmpty()) {
            return;
        }
        Signposts signposts = new Signposts(context);
        SortedMap<String, SortedMap<DocumentId, String>> files = new TreeMap<>();
        for (Entry entry : context.site().catalog().entries()) {
            DocumentId id = context.site().permalinks().of(entry);
            Signed signed = documents.get(id);
            if (signed != null) {
                String path = path(id, context.site().permalinks().documents().size());
                List<Related> links = signposts.of(entry, signed.kind(), signed.capture());
                files.computeIfAbsent(path, p -> new TreeMap<>()).put(id, links(context, entry, links));
            }
        }
        files.forEach((path, lines) -> out.accept(file(path, lines.values().stream())));
    }

    private static OutputFile file(String path, Stream<String> links) {
        String text = "{\"linkset\":[\n" + String.join(",\n", links.toList()) + "\n]}\n";
        return new OutputFile(path, CapturedBytes.copyOf(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A link context object: the page, and for each type of link where it leads. */
    private static String links(PageContext context, Entry entry, List<Related> links) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("anchor", context.absolute(context.documentPath(entry)).orElseThrow());
        Map<String, List<Map<String, String>>> targets = new LinkedHashMap<>();
        links.forEach(link ->
                targets.computeIfAbsent(link.rel(), rel -> new ArrayList<>()).add(target(context, link)));
        object.putAll(targets);
        return ScriptText.json(object);
    }

    private static Map<String, String> target(PageContext context, Related link) {
        Map<String, String> target = new LinkedHashMap<>();
        target.put(
                "href",
                link.isOutside()
                        ? link.target()
                        : context.absolute(link.target()).orElseThrow());
        link.type().ifPresent(type -> target.put("type", type));
        return target;
    }
}
