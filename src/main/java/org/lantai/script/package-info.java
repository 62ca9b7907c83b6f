/** From the article to the document: detects the script a page is written in and unifies it to the archive's own. */
@NullMarked
package org.lantai.script;

import org.jspecify.annotations.NullMarked;
