// HarkWeb
