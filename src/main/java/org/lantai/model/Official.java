package org.lantai.model;

import java.util.Optional;

/**
 * What offices say of their documents.
 *
 * @param documentNumber its number, by which it is cited: 青政发〔2024〕3号
 * @param indexNumber its number in the catalogue of what the office has disclosed (索引号)
 * @param validity whether it is in force (有效性)
 */
public record Official(Optional<String> documentNumber, Optional<String> indexNumber, Optional<String> validity) {
    /** Nothing is known, as of most pages. */
    public static final Official NONE = new Official(Optional.empty(), Optional.empty(), Optional.empty());

    public Official {
        documentNumber = documentNumber.map(Controls::without);
        indexNumber = indexNumber.map(Controls::without);
        validity = validity.map(Controls::without);
    }

    /** Both together; what both say is as this one has it. */
    public Official or(Official other) {
        return new Official(
                documentNumber.or(other::documentNumber),
                indexNumber.or(other::indexNumber),
                validity.or(other::validity));
    }
}
