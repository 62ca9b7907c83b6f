package org.lantai.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.lantai.model.DocumentId;

/**
 * The lines of {@code content/releases/}, one fact each: a version that was released, or a block that a later text does
 * not have. Written down in {@code docs/formats.md}.
 */
final class ReleaseLines {
    /** Every line begins so, that a document's lines are found without reading the others. */
    private static final String START = "{\"id\":\"";

    private static final int ID_LENGTH = 9;

    private ReleaseLines() {}

    /** The document that a line is about; empty when it is damaged. */
    static Optional<DocumentId> id(String line) {
        return line.startsWith(START) && line.length() > START.length() + ID_LENGTH
                ? DocumentId.parse(line.substring(START.length(), START.length() + ID_LENGTH))
                : Optional.empty();
    }

    static String line(DocumentId id, Version version) {
        ObjectNode json = TextJson.object();
        json.put("id", id.value());
        json.put("version", version.number());
        json.put("release", version.release());
        json.put("reason", version.reason().word());
        json.put("digest", version.digest());
        json.put("capture", version.making().capture());
        if (!version.making().corrections().isEmpty()) {
            json.put("corrections", version.making().corrections());
        }
        if (!version.making().readings().isEmpty()) {
            json.put("readings", version.making().readings());
        }
        json.put("anchors", String.join(" ", version.anchors()));
        return TextJson.line(json);
    }

    static String line(DocumentId id, KeptBlock block) {
        ObjectNode json = TextJson.object();
        json.put("id", id.value());
        json.put("block", block.anchor());
        json.put("until", block.until());
        json.set("content", block.content());
        return TextJson.line(json);
    }

    /**
     * What the lines of one document say, the first of several on one version.
     *
     * @param twofold is told the number of a version to which a further line gives another text
     * @throws JsonProcessingException when one of them is damaged
     */
    static ReleasedDocument document(List<String> lines, IntConsumer twofold) throws JsonProcessingException {
        SortedMap<Integer, Version> versions = new TreeMap<>();
        List<KeptBlock> kept = new ArrayList<>();
        for (String line : lines) {
            JsonNode json = TextJson.read(line);
            if (json.has("version")) {
                Version version = version(json);
                Version first = versions.merge(version.number(), version, (one, other) -> one);
                if (!first.digest().equals(version.digest())) {
                    twofold.accept(version.number());
                }
            } else {
                kept.add(new KeptBlock(
                        json.path("block").asText(), json.path("until").asInt(), json.path("content")));
            }
        }
        return new ReleasedDocument(List.copyOf(versions.values()), kept);
    }

    /**
     * The version that a line tells of; empty where it tells of a block.
     *
     * @throws JsonProcessingException when it is damaged
     */
    static Optional<Version> version(String line) throws JsonProcessingException {
        return Optional.of(TextJson.read(line))
                .filter(json -> json.has("version"))
                .map(ReleaseLines::version);
    }

    private static Version version(JsonNode json) {
        String anchors = json.path("anchors").asText();
        return new Version(
                json.path("version").asInt(),
                json.path("release").asText(),
                ChangeReason.ofWord(json.path("reason").asText()).orElse(ChangeReason.PROGRAM),
                json.path("digest").asText(),
                new Making(
                        json.path("capture").asText(),
                        json.path("corrections").asText(),
                        json.path("readings").asText()),
                anchors.isEmpty() ? List.of() : List.of(anchors.split(" ")));
    }
}
