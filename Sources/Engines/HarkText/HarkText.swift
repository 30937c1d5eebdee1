// HarkText
