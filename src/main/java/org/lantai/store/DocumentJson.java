package org.lantai.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.lantai.model.Block;
import org.lantai.model.Inline;
import org.lantai.model.PartialDate;
import org.lantai.model.edit.CharsetReason;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Reason;
import org.lantai.model.edit.ScriptReason;

/** How documents are written to disk between the stages: JSON, the names of the records' components as keys. */
public final class DocumentJson {
    /** One for all: a mapper takes a tenth of a second to look at the records, and nothing about it changes. */
    private static final JsonMapper MAPPER = make();

    private DocumentJson() {}

    /** A mapper that knows the records of {@code model}. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    private static JsonMapper make() {
        SimpleModule ours = new SimpleModule()
                .addSerializer(PartialDate.class, new DateWriter())
                .addDeserializer(PartialDate.class, new DateReader())
                .addSerializer(Path.class, new PathWriter())
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addDeserializer(LocalDate.class, new DayReader());
        return JsonMapper.builder()
                .addModules(new Jdk8Module(), ours)
                .addMixIn(Block.class, BlockTypes.class)
                .addMixIn(Inline.class, InlineTypes.class)
                .addMixIn(Reason.class, ReasonTypes.class)
                .registerSubtypes(CharsetReason.class.getPermittedSubclasses())
                .registerSubtypes(ScriptReason.class.getPermittedSubclasses())
                .registerSubtypes(EditReason.class.getPermittedSubclasses())
                // A line break is a record without components.
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Listing.class, name = "list"),
        @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
        @JsonSubTypes.Type(value = Block.Post.class, name = "post"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
        @JsonSubTypes.Type(value = Block.Figure.class, name = "figure"),
        @JsonSubTypes.Type(value = Block.Preformatted.class, name = "preformatted"),
    })
    private interface BlockTypes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Inline.Text.class, name = "text"),
        @JsonSubTypes.Type(value = Inline.Link.class, name = "link"),
        @JsonSubTypes.Type(value = Inline.Styled.class, name = "styled"),
        @JsonSubTypes.Type(value = Inline.Break.class, name = "break"),
        @JsonSubTypes.Type(value = Inline.Anchor.class, name = "anchor"),
    })
    private interface InlineTypes {}

    /** Constants are reasons too, which have no place for a type beside their name. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    private interface ReasonTypes {}

    private static final class DateWriter extends StdScalarSerializer<PartialDate> {
        private static final long serialVersionUID = 1L;

        DateWriter() {
            super(PartialDate.class);
        }

        @Override
        public void serialize(PartialDate date, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(date.toString());
        }
    }

    private static final class DateReader extends StdScalarDeserializer<PartialDate> {
        private static final long serialVersionUID = 1L;

        DateReader() {
            super(PartialDate.class);
        }

        @Override
        public PartialDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String text = in.getText();
            return PartialDate.parse(text)
                    .orElseThrow(() -> context.weirdStringException(text, PartialDate.class, "no date"));
        }
    }

    private static final class DayReader extends StdScalarDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        DayReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return LocalDate.parse(in.getText());
        }
    }

    /** Absolute paths as plain text; Jackson would write them as {@code file:} addresses. */
    private static final class PathWriter extends StdScalarSerializer<Path> {
        private static final long serialVersionUID = 1L;

        PathWriter() {
            super(Path.class);
        }

        @Override
        public void serialize(Path path, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(path.toString());
        }
    }
}
