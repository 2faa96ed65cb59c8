package dev.coderange.example.editor.driver;

import dev.coderange.example.editor.EditorEngine.Proposal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jdt.core.CompletionProposal;
import org.eclipse.jdt.core.CompletionRequestor;
import org.eclipse.jdt.core.Flags;
import org.eclipse.jdt.core.Signature;

/** Collects what content assist proposes, the most relevant first, as an editor lists it. */
final class ProposalCollector extends CompletionRequestor {

    private record Ranked(int relevance, Proposal proposal) {}

    private final List<Ranked> ranked = new ArrayList<>();

    @Override
    public void accept(CompletionProposal proposal) {
        if (proposal.getName() == null) {
            return;
        }
        char[] declaring = proposal.getDeclarationSignature();
        boolean type = declaring != null && declaring.length > 0 && declaring[0] == Signature.C_RESOLVED;
        ranked.add(new Ranked(
                proposal.getRelevance(),
                new Proposal(
                        new String(proposal.getName()),
                        type ? new String(Signature.toCharArray(declaring)) : "",
                        proposal.getKind() == CompletionProposal.FIELD_REF && Flags.isEnum(proposal.getFlags()))));
    }

    List<Proposal> proposals() {
        return ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::relevance).reversed())
                .map(Ranked::proposal)
                .toList();
    }
}
