package org.lantai.cli;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantai.model.Block;
import org.lantai.model.Credits;
import org.lantai.model.Document;
import org.lantai.model.Metadata;
import org.lantai.model.Origin;
import org.lantai.model.Problem;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Place;
import org.lantai.model.edit.Reason;

/** A document as one line of JSON; what is not known is null. */
final class JsonFormat {
    private static final ObjectMapper MAPPER = new ObjectMapper(
            new JsonFactoryBuilder().characterEscapes(new OneLine()).build());

    String write(Document document) {
        try {
            return MAPPER.writeValueAsString(json(document)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers can always be written", e);
        }
    }

    private static ObjectNode json(Document document) {
        ObjectNode json = MAPPER.createObjectNode();
        Origin origin = document.origin();
        json.put("file", origin.file());
        json.put("kind", lower(document.article().kind()));
        putMetadata(json, document.metadata(), origin);
        json.putObject("script")
                .put("found", document.script().found().tag())
                .put("why", Reason.english(document.script().why()))
                .put("target", document.script().target().tag());
        json.put("charset", document.article().provenance().charset().charset());
        json.put("cut", document.article().cut());
        json.put("text", document.text());
        putBlocks(json.putArray("blocks"), document.blocks());
        putEdits(json.putArray("edits"), document.article().edits());
        putOmissions(json.putArray("omissions"), document.article().omissions());
        putProblems(json.putArray("problems"), document.article().problems());
        json.put("sha256", origin.sha256());
        return json;
    }

    private static void putMetadata(ObjectNode json, Metadata metadata, Origin origin) {
        json.put("title", orNull(metadata.title()));
        json.put("originalTitle", orNull(metadata.originalTitle()));
        json.put("subtitle", orNull(metadata.subtitle()));
        json.put("date", orNull(metadata.date().map(Object::toString)));
        json.put("source", orNull(metadata.source()));
        putAll(json.putArray("authors"), metadata.authors());
        putAll(json.putArray("editors"), metadata.editors());
        json.put("documentNumber", orNull(metadata.official().documentNumber()));
        json.put("indexNumber", orNull(metadata.official().indexNumber()));
        json.put("validity", orNull(metadata.official().validity()));
        json.put("page", orNull(metadata.paperPage().number()));
        json.put("section", orNull(metadata.paperPage().section()));
        putAll(json.putArray("keywords"), metadata.keywords());
        json.put("url", orNull(origin.url().or(metadata::url)));
        Credits credits = metadata.credits();
        putAll(json.putArray("reporters"), credits.reporters());
        putAll(json.putArray("photographers"), credits.photographers());
        json.putObject("dateline").put("agency", orNull(credits.agency())).put("place", orNull(credits.place()));
        putAll(json.putArray("parts"), List.copyOf(metadata.parts().values()));
        ObjectNode foundIn = json.putObject("foundIn");
        metadata.foundIn().forEach(foundIn::put);
        json.put("captured", orNull(origin.captured().map(Object::toString)));
    }

    private static @Nullable String orNull(Optional<String> value) {
        return value.isPresent() ? value.get() : null;
    }

    /** What is counted from 1; 0 says that there is none. */
    private static @Nullable Integer numberOrNull(int number) {
        return number == 0 ? null : (Integer) number;
    }

    private static void putAll(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    private static void putBlocks(ArrayNode array, List<Block> blocks) {
        for (Block block : blocks) {
            ObjectNode json = array.addObject().put("type", type(block)).put("text", block.text());
            if (block instanceof Block.Heading heading) {
                json.put("level", heading.level());
            } else if (block instanceof Block.Post post) {
                json.put("author", orNull(post.author()));
                json.put("date", orNull(post.date().map(Object::toString)));
                json.put("floor", post.floor().orElse(null));
            } else if (block instanceof Block.Paragraph paragraph && paragraph.atRight()) {
                json.put("align", "right");
            } else if (block instanceof Block.Figure figure) {
                ArrayNode images = json.putArray("images");
                figure.images()
                        .forEach(i -> images.addObject().put("src", i.src()).put("alt", i.alt()));
            }
        }
    }

    private static String type(Block block) {
        return switch (block.getClass().getSimpleName()) {
            case "Listing" -> "list";
            default -> block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        };
    }

    private static void putEdits(ArrayNode array, List<Edit> edits) {
        for (Edit edit : edits) {
            ObjectNode json = array.addObject()
                    .put("stage", lower(edit.stage()))
                    .put("rule", edit.rule().key())
                    .put("before", edit.before())
                    .put("after", edit.after())
                    .put("certainty", lower(edit.certainty()));
            Place place = edit.place();
            json.putObject("place")
                    .put("in", lower(place.part()))
                    .put("index", place.index())
                    .put("start", place.start())
                    .put("end", place.end());
            if (!edit.why().isEmpty()) {
                json.put("why", Reason.english(edit.why()));
            }
        }
    }

    private static void putOmissions(ArrayNode array, List<Omission> omissions) {
        omissions.forEach(
                left -> array.addObject().put("rule", left.rule().key()).put("text", left.text()));
    }

    private static void putProblems(ArrayNode array, List<Problem> problems) {
        for (Problem problem : problems) {
            array.addObject()
                    .put("severity", lower(problem.severity()))
                    .put("kind", problem.kind().key())
                    .put("file", problem.file())
                    .put("record", numberOrNull(problem.place().record()))
                    .put("line", numberOrNull(problem.line()))
                    .put("message", problem.message())
                    .put("advice", problem.advice());
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
