# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class Scale(OpenEnum):
    """Musical scale of the generated music, a major key with its relative minor.

    Attributes:
        SCALE_UNSPECIFIED: Not said.
        C_MAJOR_A_MINOR: C major or A minor.
        D_FLAT_MAJOR_B_FLAT_MINOR: D flat major or B flat minor.
        D_MAJOR_B_MINOR: D major or B minor.
        E_FLAT_MAJOR_C_MINOR: E flat major or C minor.
        E_MAJOR_D_FLAT_MINOR: E major or D flat minor.
        F_MAJOR_D_MINOR: F major or D minor.
        G_FLAT_MAJOR_E_FLAT_MINOR: G flat major or E flat minor.
        G_MAJOR_E_MINOR: G major or E minor.
        A_FLAT_MAJOR_F_MINOR: A flat major or F minor.
        A_MAJOR_G_FLAT_MINOR: A major or G flat minor.
        B_FLAT_MAJOR_G_MINOR: B flat major or G minor.
        B_MAJOR_A_FLAT_MINOR: B major or A flat minor.
    """

    SCALE_UNSPECIFIED = "SCALE_UNSPECIFIED"
    C_MAJOR_A_MINOR = "C_MAJOR_A_MINOR"
    D_FLAT_MAJOR_B_FLAT_MINOR = "D_FLAT_MAJOR_B_FLAT_MINOR"
    D_MAJOR_B_MINOR = "D_MAJOR_B_MINOR"
    E_FLAT_MAJOR_C_MINOR = "E_FLAT_MAJOR_C_MINOR"
    E_MAJOR_D_FLAT_MINOR = "E_MAJOR_D_FLAT_MINOR"
    F_MAJOR_D_MINOR = "F_MAJOR_D_MINOR"
    G_FLAT_MAJOR_E_FLAT_MINOR = "G_FLAT_MAJOR_E_FLAT_MINOR"
    G_MAJOR_E_MINOR = "G_MAJOR_E_MINOR"
    A_FLAT_MAJOR_F_MINOR = "A_FLAT_MAJOR_F_MINOR"
    A_MAJOR_G_FLAT_MINOR = "A_MAJOR_G_FLAT_MINOR"
    B_FLAT_MAJOR_G_MINOR = "B_FLAT_MAJOR_G_MINOR"
    B_MAJOR_A_FLAT_MINOR = "B_MAJOR_A_FLAT_MINOR"
