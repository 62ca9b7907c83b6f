package org.lantai.render.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lantai.render.view.Html;
import org.lantai.render.view.Markup;

/**
 * All that a template can reach: the components of the records of {@code render.view}, lists, texts, whole numbers and
 * truth values. There is no way from here to a method of Java.
 */
final class ViewWrapper implements ObjectWrapper {
    private final Map<Class<?>, Map<String, RecordComponent>> components = new ConcurrentHashMap<>();

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        } else if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        } else if (value instanceof TemplateModel model) {
            return model;
        } else if (value instanceof String text) {
            return new SimpleScalar(Markup.printable(text));
        } else if (value instanceof Integer number) {
            return new SimpleNumber(number);
        } else if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        } else if (value instanceof List<?> list) {
            return new SimpleSequence(list, this);
        } else if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        } else if (value instanceof Record view && value.getClass().getPackage() == Html.class.getPackage()) {
            return new ViewModel(view, true);
        }
        throw new TemplateModelException("templates see no " + value.getClass().getName());
    }

    /** The view that a template begins with: it also knows names that are not the view's, such as those of functions. */
    TemplateHashModel root(Record view) {
        return new ViewModel(view, false);
    }

    private Map<String, RecordComponent> componentsOf(Class<?> type) {
        return components.computeIfAbsent(type, t -> {
            Map<String, RecordComponent> byName = new TreeMap<>();
            for (RecordComponent component : t.getRecordComponents()) {
                byName.put(component.getName(), component);
            }
            return byName;
        });
    }

    /** A view record as a template sees it. */
    private final class ViewModel implements TemplateHashModel {
        private final Record view;
        private final boolean strict;

        /** @param strict whether to ask for what the record does not have is a mistake */
        ViewModel(Record view, boolean strict) {
            this.view = view;
            this.strict = strict;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            RecordComponent component = componentsOf(view.getClass()).get(name);
            if (component == null && !strict) {
                return null;
            }
            if (component == null) {
                throw new TemplateModelException(view.getClass().getSimpleName() + " has no `" + name + "`; it has "
                        + String.join(", ", componentsOf(view.getClass()).keySet()));
            }
            try {
                return wrap(component.getAccessor().invoke(view));
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException("cannot read " + name, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
