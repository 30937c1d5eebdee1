// HarkComments
