package org.lantai.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lantai.check.site.Remark;
import org.lantai.check.site.SiteReport;
import org.lantai.model.Problem;
import org.lantai.text.EnumWord;

/** What was found in a site, as one object of JSON. */
final class RemarkJson {
    private RemarkJson() {}

    static String write(SiteReport report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("documents", report.documents())
                .put("files", report.files())
                .put("pages", report.pages())
                .put("bytes", report.bytes())
                .put("largest", report.largest());
        ArrayNode found = json.putArray("found");
        report.remarks().forEach(remark -> put(found.addObject(), remark));
        return json.toPrettyString();
    }

    private static void put(ObjectNode json, Remark remark) {
        json.put("severity", EnumWord.of(remark.severity()))
                .put("kind", remark.kind().key())
                .put("count", remark.count());
        ArrayNode examples = json.putArray("examples");
        for (Problem problem : remark.examples()) {
            examples.addObject()
                    .put("file", problem.file())
                    .put("message", problem.message())
                    .put("advice", problem.advice());
        }
    }
}
