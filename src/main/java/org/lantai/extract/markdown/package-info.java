/** The article in a Markdown file with its front matter. */
@NullMarked
package org.lantai.extract.markdown;

import org.jspecify.annotations.NullMarked;
