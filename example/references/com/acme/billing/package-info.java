/** A consumer that names codes, some of them wrong. */
@CodeRanges("radiology.json")
package com.acme.billing;

import dev.coderange.annotations.CodeRanges;
