@CodeRanges(value = "radiology.json", references = CodeRanges.References.WARNING)
package com.acme;

import dev.coderange.annotations.CodeRanges;
