@CodeRanges(value = "radiology.json", references = CodeRanges.References.WARNING)
package com.example.desk;

import dev.coderange.annotations.CodeRanges;
