@Annotations.Procedure(/*!*/"77045") // error everywhere: 77045 is in no
package corpus;
