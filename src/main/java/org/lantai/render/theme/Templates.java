package org.lantai.render.theme;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.render.theme.Theme.ThemeFile;

/**
 * Fills the templates of a theme. Escapes by default, knows no locale and no time zone, and gives templates nothing but
 * the view and the function {@code msg(key, values…)}. Safe to use from several threads.
 */
public final class Templates {
    private final Configuration freemarker;
    private final ViewWrapper wrapper = new ViewWrapper();
    private final Theme theme;

    public Templates(Theme theme, Messages messages) {
        this.theme = theme;
        this.freemarker = new Configuration(Configuration.VERSION_2_3_35);
        freemarker.setTemplateLoader(new ThemeLoader());
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        freemarker.setLocalizedLookup(false);
        freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
        freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
        freemarker.setObjectWrapper(wrapper);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setFallbackOnNullLoopVariable(false);
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setAPIBuiltinEnabled(false);
        freemarker.setLocale(Locale.ROOT);
        freemarker.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        freemarker.setNumberFormat("computer");
        freemarker.setSharedVariable("msg", new MessageFunction(messages));
    }

    static {
        silence();
    }

    /** Everything it would log comes back as an exception. Its other switch is a system property, which is the user's. */
    @SuppressWarnings("deprecation")
    private static void silence() {
        try {
            Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no logging at all needs no library", e);
        }
    }

    /**
     * Fills a template.
     *
     * @param name its name, such as {@code home.ftlh}
     * @param view a record of {@code render.view}
     * @return its text, which ends in a line feed
     * @throws ProblemException naming the template's file and line when it cannot be filled, where the user has a theme
     *     of his own
     */
    public String render(String name, Record view) {
        StringWriter out = new StringWriter(1 << 14);
        try {
            freemarker.getTemplate(name).process(wrapper.root(view), out);
        } catch (TemplateNotFoundException e) {
            throw failed(e.getTemplateName(), 0, "The template is missing.", e);
        } catch (ParseException e) {
            throw failed(e.getTemplateName(), e.getLineNumber(), e.getEditorMessage(), e);
        } catch (TemplateException e) {
            throw failed(e.getTemplateSourceName(), lineOf(e), e.getMessageWithoutStackTop(), e);
        } catch (IOException e) {
            throw failed(name, 0, "The template cannot be read: " + e.getMessage(), e);
        }
        return out.toString().stripTrailing() + "\n";
    }

    private static int lineOf(TemplateException e) {
        return e.getLineNumber() == null ? 0 : e.getLineNumber();
    }

    /** A template of the program's own theme is no affair of the user: what it cannot show is a fault of the program. */
    private RuntimeException failed(@Nullable String name, int line, @Nullable String message, Exception cause) {
        String firstLine = String.valueOf(message).strip().lines().findFirst().orElse("unknown");
        if (theme.isBuiltIn()) {
            return new IllegalStateException(where(String.valueOf(name)) + ":" + line + ": " + firstLine, cause);
        }
        return new ProblemException(
                Problem.error(
                                ProblemKind.THEME_TEMPLATE,
                                where(String.valueOf(name)),
                                "The template has an error: " + firstLine,
                                "Mend the template, or remove it from your theme to use that of its parent.")
                        .atLine(Math.max(line, 0)),
                cause);
    }

    private String where(String name) {
        try {
            return theme.template(name).map(ThemeFile::where).orElse("templates/" + name);
        } catch (IOException e) {
            return "templates/" + name;
        }
    }

    /** Leads FreeMarker to the files of the theme. */
    private final class ThemeLoader implements TemplateLoader {
        @Override
        public @Nullable Object findTemplateSource(String name) throws IOException {
            return theme.template(name).orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader(((ThemeFile) source).text());
        }

        @Override
        public void closeTemplateSource(Object source) {
            // A text in memory needs no closing.
        }
    }

    /** {@code msg("key", value, …)}: a text of the interface, filled in. */
    private record MessageFunction(Messages messages) implements TemplateMethodModelEx {
        // The library declares a raw list.
        @Override
        @SuppressWarnings("rawtypes")
        public Object exec(List arguments) throws TemplateModelException {
            if (arguments.isEmpty()) {
                throw new TemplateModelException("msg needs the key of a message");
            }
            String key = text(arguments.get(0));
            Object[] values = new Object[arguments.size() - 1];
            for (int i = 0; i < values.length; i++) {
                values[i] = text(arguments.get(i + 1));
            }
            Optional<String> message = messages.find(key, values);
            return message.orElseThrow(() -> new TemplateModelException(
                    "There is no message `" + key + "` in messages/" + messages.language() + ".properties"));
        }

        private static String text(@Nullable Object model) throws TemplateModelException {
            if (model instanceof TemplateScalarModel scalar) {
                return String.valueOf(scalar.getAsString());
            } else if (model instanceof TemplateNumberModel number) {
                return String.valueOf(number.getAsNumber());
            }
            throw new TemplateModelException("msg takes texts and numbers only");
        }
    }
}
