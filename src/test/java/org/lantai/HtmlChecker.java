package org.lantai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker with its schema read once: that takes a second, and a site has many pages.
 *
 * @param validator the checker itself
 * @param complaints all errors and warnings so far, each with the page's path and the line
 */
public record HtmlChecker(SimpleDocumentValidator validator, List<String> complaints) implements ErrorHandler {
    /** The schema is read by deep recursion, for which a thread's usual 1 MB is too little. */
    private static final long STACK = 1 << 24;

    public static HtmlChecker create() throws SAXException {
        HtmlChecker checker = new HtmlChecker(new SimpleDocumentValidator(false, false, false), new ArrayList<>());
        FutureTask<@Nullable Void> reading = new FutureTask<>(() -> {
            checker.validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, checker);
            return null;
        });
        new Thread(null, reading, "schema", STACK).start();
        try {
            reading.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new SAXException("the checker's own schema", e);
        }
        return checker;
    }

    /** Checks one page; the path need only name it. */
    public void check(String path, String page) throws IOException, SAXException {
        assertThat(page).startsWith("<!DOCTYPE html>");
        InputSource source = new InputSource(new StringReader(page));
        source.setSystemId("http://site.invalid/" + path);
        validator.setUpValidatorAndParsers(this, true, false);
        validator.checkHtmlInputSource(source);
    }

    @Override
    public void warning(SAXParseException complaint) {
        error(complaint);
    }

    @Override
    public void error(SAXParseException complaint) {
        complaints.add(complaint.getSystemId() + ":" + complaint.getLineNumber() + " " + complaint.getMessage());
    }

    @Override
    public void fatalError(SAXParseException complaint) {
        error(complaint);
    }
}
