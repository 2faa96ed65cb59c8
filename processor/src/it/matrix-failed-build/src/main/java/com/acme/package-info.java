@CodeRanges("radiology.json")
package com.acme;

import dev.coderange.annotations.CodeRanges;
