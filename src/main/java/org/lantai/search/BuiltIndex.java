package org.lantai.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lantai.model.DocumentId;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/** The index of a site that was built, read as its pages read it: what they show of a document, without a new build. */
public final class BuiltIndex {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path site;
    private final String lang;

    /**
     * The index of a site.
     *
     * @param site the site's folder
     * @param lang the tag of the script to read in
     */
    public BuiltIndex(Path site, String lang) {
        this.site = site;
        this.lang = lang;
    }

    /**
     * What is shown of a document.
     *
     * @param title its headline
     * @param source its source, possibly empty
     * @param when its date as printed, possibly empty
     */
    public record Shown(String title, String source, String when) {}

    /** Whether the site has a page for an id. */
    public boolean has(DocumentId id) {
        return number(id).isPresent();
    }

    /** What the site shows of the document that an id leads to; empty where it shows no text there. */
    public Optional<Shown> find(DocumentId id) {
        return number(id).filter(number -> number >= 0).map(number -> {
            JsonNode text = read(TextFiles.name(lang, number, 1));
            return new Shown(
                    text.path("title").asText(),
                    text.path("source").asText(),
                    text.path("when").asText());
        });
    }

    private Optional<Integer> number(DocumentId id) {
        JsonNode length = read("format").path("idLength");
        if (!length.isInt()) {
            throw unreadable("format", new IOException("of a site from before ids were indexed"));
        }
        return Optional.ofNullable(read(IdFiles.name(id, length.asInt())).get(id.value()))
                .map(JsonNode::asInt);
    }

    private JsonNode read(String name) {
        try {
            return JSON.readTree(ScriptFile.data(Files.readString(site.resolve(ScriptFile.path(name)))));
        } catch (JsonProcessingException e) {
            throw unreadable(name, new IOException("damaged", e));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private ProblemException unreadable(String name, IOException e) {
        return new ProblemException(
                Problem.error(
                        ProblemKind.SEARCH_UNREADABLE,
                        site.resolve(ScriptFile.path(name)).toString(),
                        "There is no site here whose search index can be read.",
                        "Build the archive: lantai build."),
                e);
    }
}
