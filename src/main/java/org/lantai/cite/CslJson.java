package org.lantai.cite;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.lantai.model.PartialDate;

/**
 * A work as an item of CSL, which citation programs read. The archive is its {@code source}: as its {@code archive} styles
 * would take it for a record office, and a web page for one of its files. {@code assets/cite/files.js} writes the same.
 */
final class CslJson {
    private CslJson() {}

    static String of(CitedWork work, String today) {
        return JsonNodeFactory.instance.arrayNode().add(item(work, today)).toPrettyString() + "\n";
    }

    private static ObjectNode item(CitedWork work, String today) {
        WhereRead read = WhereRead.of(work, today);
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        item.put("id", work.id());
        item.put("type", type(work.kind()));
        put(item, "author", work.authors());
        put(item, "editor", work.editors());
        item.put("title", work.title());
        put(item, "container-title", work.publication());
        put(item, "page", work.page());
        put(item, "number", work.number());
        put(item, "version", read.version());
        putDate(item, "issued", work.issued());
        putDate(item, "accessed", PartialDate.parse(read.day()));
        put(item, "URL", read.address());
        put(item, "source", read.archive());
        put(item, "note", read.archive().flatMap(archive -> CapturedFrom.line(work)));
        item.put("language", work.language());
        return item;
    }

    private static String type(WorkKind kind) {
        return switch (kind) {
            case NEWSPAPER_ARTICLE -> "article-newspaper";
            case WEB_PAGE -> "webpage";
            case FORUM_POST -> "post";
        };
    }

    private static void put(ObjectNode item, String name, Optional<String> value) {
        value.ifPresent(text -> item.put(name, text));
    }

    private static void put(ObjectNode item, String name, List<String> people) {
        if (people.isEmpty()) {
            return;
        }
        ArrayNode list = item.putArray(name);
        for (String printed : people) {
            AuthorName person = AuthorName.of(printed);
            person.given()
                    .ifPresentOrElse(
                            given -> list.addObject()
                                    .put("family", person.family())
                                    .put("given", given),
                            () -> list.addObject().put("literal", person.family()));
        }
    }

    private static void putDate(ObjectNode item, String name, Optional<PartialDate> date) {
        date.ifPresent(known -> {
            ArrayNode parts = item.putObject(name).putArray("date-parts").addArray();
            parts.add(known.year());
            known.month().ifPresent(parts::add);
            known.day().ifPresent(parts::add);
        });
    }
}
