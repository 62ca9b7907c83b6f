package org.lantai.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.lantai.config.ArchiveConfig;
import org.lantai.model.PartialDate;

/**
 * The description of the whole archive as an RO-Crate (<a href="https://w3id.org/ro/crate/1.2">version 1.2</a>). What it
 * describes is the folder it stands in, and the specification has it there: the top of the site.
 */
final class ResearchCrate {
    static final String NAME = "ro-crate-metadata.json";

    private static final String VERSION = "https://w3id.org/ro/crate/1.2";
    private static final String ROOT = "./";
    private static final String PUBLISHER = "#publisher";

    /** The specification demands a licence, and takes words where there is none. */
    private static final String RIGHTS = "Rights in the texts remain with their authors and publishers.";

    private final ArchiveConfig config;
    private final Optional<PartialDate> newest;

    /**
     * @param newest the last change that is known: a crate has to have a date of publication, and no clock may say it. In
     *     an archive that knows no date at all it has none
     */
    ResearchCrate(ArchiveConfig config, Optional<PartialDate> newest) {
        this.config = config;
        this.newest = newest;
    }

    /** The description of an archive with these data. */
    String text(List<DataFile> files) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("@context", VERSION + "/context");
        ArrayNode graph = json.putArray("@graph");
        ObjectNode descriptor = graph.addObject().put("@id", NAME).put("@type", "CreativeWork");
        descriptor.set("conformsTo", reference(VERSION));
        descriptor.set("about", reference(ROOT));
        root(graph.addObject(), files);
        if (!config.publisher().isEmpty()) {
            graph.addObject().put("@id", PUBLISHER).put("@type", "Organization").put("name", config.publisher());
        }
        files.forEach(file -> entity(file, graph.addObject()));
        return Json.page(json);
    }

    private void root(ObjectNode root, List<DataFile> files) {
        root.put("@id", ROOT).put("@type", "Dataset").put("name", config.title());
        root.put("description", config.description().isEmpty() ? config.title() : config.description());
        newest.ifPresent(date -> root.put("datePublished", date.toString()));
        root.put("license", RIGHTS);
        root.put("inLanguage", config.script().tag());
        config.baseUrl().ifPresent(base -> root.put("url", base));
        if (!config.publisher().isEmpty()) {
            root.set("publisher", reference(PUBLISHER));
        }
        ArrayNode parts = root.putArray("hasPart");
        files.forEach(file -> parts.add(reference(file.path())));
    }

    private static void entity(DataFile file, ObjectNode json) {
        json.put("@id", file.path());
        json.put("@type", file.isFolder() ? "Dataset" : "File");
        json.put(
                "name",
                file.isFolder()
                        ? file.name()
                        : file.path().substring(file.path().lastIndexOf('/') + 1));
        json.put("description", DataPackage.description(file));
        if (!file.isFolder()) {
            json.put("encodingFormat", file.format().mediaType());
            json.put("contentSize", Long.toString(file.bytes()));
            file.sha256().ifPresent(digest -> json.put("sha256", digest));
        }
    }

    private static ObjectNode reference(String id) {
        return JsonNodeFactory.instance.objectNode().put("@id", id);
    }
}
