// HarkLoad
