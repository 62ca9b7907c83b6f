/** Read-only views of the catalog and the documents: all that a template sees. */
@NullMarked
package org.lantai.render.view;

import org.jspecify.annotations.NullMarked;
