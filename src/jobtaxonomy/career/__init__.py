"""What a career page says of an occupation: the work, exposure to AI, pay by stage, fit, and when each was measured."""
