@CodeRanges(value = "radiology.json", references = CodeRanges.References.WARNING)
package com.acme.billing;

import dev.coderange.annotations.CodeRanges;
