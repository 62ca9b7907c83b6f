package org.lantai.render.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.commons.compress.compressors.lz4.BlockLZ4CompressorInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads captured texts from the pages of a site, as their script does. */
public final class Unpacking {
    private Unpacking() {}

    /** What a page of a captured text shows; empty for any other page. */
    public static String shown(Path page) {
        try {
            Element packed = Jsoup.parse(page.toFile()).selectFirst("pre[data-packed]");
            if (packed == null) {
                return "";
            }
            String reference = packed.hasAttr("data-reference")
                    ? reference(page.resolveSibling(packed.attr("data-reference")))
                    : "";
            return unpack(packed.attr("data-packed"), reference);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reference(Path script) throws IOException {
        return unpack(Files.readString(script).replaceAll("(?s)^lantaiCapture\\(\"|\"\\);\n$", ""), "");
    }

    /** A packed text. */
    public static String unpack(String packed, String reference) {
        byte[] block = Base64.getDecoder().decode(packed);
        try (BlockLZ4CompressorInputStream in = new BlockLZ4CompressorInputStream(new ByteArrayInputStream(block))) {
            StringBuilder text = new StringBuilder();
            for (JsonNode piece : new JsonMapper().readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
                text.append(
                        piece.isTextual()
                                ? piece.asText()
                                : reference.substring(
                                        piece.get(0).asInt(),
                                        piece.get(0).asInt() + piece.get(1).asInt()));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
