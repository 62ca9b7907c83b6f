package org.lantai.check.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;

/** The data of a site, read object by object. */
final class JsonLines {
    private static final ObjectReader READER = new JsonMapper().readerFor(JsonNode.class);

    private JsonLines() {}

    /** Those of a file; none where the site has no such file. */
    static void read(SiteFiles site, String path, Consumer<JsonNode> out) throws IOException {
        if (site.has(path)) {
            try (MappingIterator<JsonNode> lines = READER.readValues(Files.newBufferedReader(site.file(path)))) {
                lines.forEachRemaining(out);
            }
        }
    }

    /** The files of a folder of data. */
    static List<String> files(SiteFiles site, String folder) {
        return site.sizes().subMap(folder, folder + Character.MAX_VALUE).keySet().stream()
                .filter(path -> path.endsWith(".jsonl"))
                .toList();
    }
}
