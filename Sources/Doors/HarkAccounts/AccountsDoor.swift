import HarkWeb
