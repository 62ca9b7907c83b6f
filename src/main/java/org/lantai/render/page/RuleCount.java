package org.lantai.render.page;

import org.lantai.model.edit.Rule;

/**
 * What a rule did in the documents of a site.
 *
 * @param rule the rule
 * @param sure how many places it changed for certain, or as other captures have them, or left out
 * @param likely how many it changed by conjecture
 * @param unsure how many it flagged and left
 * @param documents in how many documents
 */
public record RuleCount(Rule rule, int sure, int likely, int unsure, int documents) {
    int all() {
        return sure + likely + unsure;
    }
}
