// Stands in for @twilio-paste/color-contrast-utils in the bundle: only Paste's theme designer asks for these figures.
export const getContrastRatingsOfTokensWithTextContrastRequirements = () => [];
export const getContrastRatingsOfTokensWithUIControlContrastRequirements = () => [];
export const getNumberOfTextFailures = () => 0;
export const getNumberOfUIControlFailures = () => 0;
